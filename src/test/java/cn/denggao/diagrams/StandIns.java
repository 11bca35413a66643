package cn.denggao.diagrams;

/** Small processes that stand beside the one under test. */
final class StandIns {

	private static final String HEAD = """
			<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
				xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="test">
				<bpmn:error id="Closed" errorCode="lifecycle.ProjectClosed" />
				<bpmn:process id="%1$s" isExecutable="true" camunda:historyTimeToLive="1">
			""";

	private static final String STAGE = HEAD
			+ """
							<bpmn:startEvent id="Start" />
							<bpmn:sequenceFlow id="a" sourceRef="Start" targetRef="Work" />
							<bpmn:userTask id="Work" />
							<bpmn:sequenceFlow id="b" sourceRef="Work" targetRef="End" />
							<bpmn:endEvent id="End" />
							<bpmn:boundaryEvent id="Leave" attachedToRef="Work">
								<bpmn:timerEventDefinition><bpmn:timeDate>2100-01-01T00:00:00</bpmn:timeDate></bpmn:timerEventDefinition>
							</bpmn:boundaryEvent>
							<bpmn:sequenceFlow id="c" sourceRef="Leave" targetRef="Left" />
							<bpmn:endEvent id="Left"><bpmn:errorEventDefinition errorRef="Closed" /></bpmn:endEvent>
						</bpmn:process>
					</bpmn:definitions>
					""";

	private static final String CALLER = HEAD + """
					<bpmn:startEvent id="Start" />
					<bpmn:sequenceFlow id="a" sourceRef="Start" targetRef="Call" />
					<bpmn:callActivity id="Call" calledElement="%2$s">
						<bpmn:extensionElements>
							<camunda:in businessKey="#{execution.processBusinessKey}" />
							<camunda:in variables="all" />
							<camunda:out variables="all" />
						</bpmn:extensionElements>
					</bpmn:callActivity>
					<bpmn:sequenceFlow id="b" sourceRef="Call" targetRef="WentOn" />
					<bpmn:userTask id="WentOn" />
					<bpmn:boundaryEvent id="Caught" attachedToRef="Call">
						<bpmn:errorEventDefinition errorRef="Closed" />
					</bpmn:boundaryEvent>
					<bpmn:sequenceFlow id="c" sourceRef="Caught" targetRef="Closing" />
					<bpmn:userTask id="Closing" />
				</bpmn:process>
			</bpmn:definitions>
			""";

	private StandIns() {
	}

	/**
	 * Waits at {@code Work}; completed it ends normally, with its timer {@code Leave} it
	 * ends the project.
	 */
	static String stage(String key) {
		return STAGE.formatted(key);
	}

	/** Waits at {@code WentOn} after a normal end, at {@code Closing} after the error. */
	static String callerOf(String key) {
		return CALLER.formatted("caller", key);
	}

}

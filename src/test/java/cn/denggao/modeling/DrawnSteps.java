package cn.denggao.modeling;

/** Steps of the category “any”, as their element templates write them into a diagram. */
public final class DrawnSteps {

	private static final String NOTICE = """
			<bpmn:serviceTask id="ServiceTask_NotifyHospital" name="通知医院" camunda:delegateExpression="${notifyHospitalDelegate}">
				<bpmn:extensionElements><camunda:properties>
					<camunda:property name="denggao:notice" value="PREPARE" />
					<camunda:property name="denggao:sentence" value="请备好近三年财务报表。" />
					<camunda:property name="denggao:workingDays" value="5" />
				</camunda:properties></bpmn:extensionElements>
			</bpmn:serviceTask>
			""";

	private static final String OPINION = """
			<bpmn:userTask id="%s" name="%s" camunda:modelerTemplate="denggao.record-opinion" camunda:modelerTemplateVersion="1" camunda:candidateGroups="%s" camunda:formRef="%s" camunda:formRefBinding="latest">
				<bpmn:extensionElements><camunda:properties>
					<camunda:property name="denggao:milestone" value="OPINION" />
					<camunda:property name="denggao:visibility" value="HOSPITAL" />
					<camunda:property name="denggao:workingDays" value="10" />
				</camunda:properties></bpmn:extensionElements>
			</bpmn:userTask>
			""";

	private DrawnSteps() {
	}

	/** An opinion of this role within ten working days, on the shipped form. */
	public static String opinion(String id, String name, String role) {
		return opinion(id, name, role, "record-opinion");
	}

	/** The same on another form. */
	public static String opinion(String id, String name, String role, String form) {
		return OPINION.formatted(id, name, role, form);
	}

	/** A notice to the hospital, with five working days. */
	public static String notice() {
		return NOTICE;
	}

}

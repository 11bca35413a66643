package cn.denggao.guards;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every diagram keeps the conventions, and breaking one is noticed. */
class BpmnConventionTests {

	private static final Path SOUND = Path.of("src/test/resources/guards/sound.bpmn");

	static List<BpmnDiagram> diagrams() throws IOException {
		return BpmnDiagram.all();
	}

	@ParameterizedTest
	@MethodSource("diagrams")
	void keepsTheConventions(BpmnDiagram diagram) {
		assertThat(BpmnRule.findings(diagram, BpmnRule.ALL)).isEmpty();
	}

	@Test
	void awaitsEachMessageInOneProcessOnly() throws IOException {
		assertThat(diagrams()).hasSize(11);
		assertThat(BpmnReferenceRules.messagesCaughtTwice(diagrams())).isEmpty();
	}

	@Test
	void noticesAMessageThatTwoProcessesAwait() throws IOException {
		var one = BpmnDiagram.parse("review", "one", Files.readString(SOUND));
		var other = BpmnDiagram.parse("review", "other", Files.readString(SOUND));

		assertThat(BpmnReferenceRules.messagesCaughtTwice(List.of(one, other)))
			.containsExactly("review.PanelConfirmed");
	}

	@Test
	void findsNothingInASoundDiagram() throws IOException {
		assertThat(findings(Files.readString(SOUND))).isEmpty();
	}

	@Test
	void noticesAFolderThatIsNoModule() throws IOException {
		var diagram = BpmnDiagram.parse("elsewhere", "sound", Files.readString(SOUND));

		assertThat(BpmnRule.findings(diagram, BpmnRule.ALL)).contains("folder is not a module: elsewhere");
	}

	@ParameterizedTest(name = "{2}")
	@CsvSource(delimiter = '~', quoteCharacter = '`',
			textBlock = """
					</bpmn:process> ~ </bpmn:process><bpmn:process id="second" /> ~ not exactly one process
					process id="sound" ~ process id="other" ~ process id is not the file name
					isExecutable="true" ~ isExecutable="false" ~ not executable
					P5500D ~ P1D ~ no time to live of P5500D
					camunda:versionTag="1" ~ `` ~ no version tag
					isStartableInTasklist="false" ~ isStartableInTasklist="true" ~ can be started in Tasklist
					name="样图" ~ name="sample" ~ process has no Chinese name
					<bpmn:documentation>守则测试用的小图:每条守则在此都有一处可以被破坏。</bpmn:documentation> ~ `` ~ process has no purpose
					<bpmn:timeDate xsi:type="bpmn:tFormalExpression">${decisionDueAt}</bpmn:timeDate> ~ <bpmn:timeDuration>P1D</bpmn:timeDuration> ~ element not allowed: timeDuration
					<camunda:failedJobRetryTimeCycle>R5/PT1M</camunda:failedJobRetryTimeCycle> ~ <camunda:executionListener /> ~ element not allowed: executionListener
					camunda:asyncBefore="true" ~ camunda:class="java.lang.String" ~ attribute not allowed: class at ServiceTask_SumUpPanel
					ServiceTask_CheckPanel ~ Task_CheckPanel ~ id does not tell its kind: Task_CheckPanel
					<bpmn:subProcess id ~ <bpmn:subProcess triggeredByEvent="true" id ~ id does not tell its kind: SubProcess_ReviewSeat
					name="核对专家组" ~ name="Check panel" ~ no Chinese label: ServiceTask_CheckPanel
					name="组织答辩" ~ name="答辩${panelId}" ~ expression in a name: UserTask_HoldDefence
					守则测试用的小图 ~ ${x} ~ expression in a text: sound
					bpmnElement="End_PanelFailed" ~ bpmnElement="Elsewhere" ~ not drawn: End_PanelFailed
					${checkPanelDelegate} ~ ${releasePanelsDelegate} ~ bean is not derived from the id: ServiceTask_CheckPanel
					camunda:formRef="decide-short-panel" ~ camunda:formRef="sign-agreement" ~ neither our page nor a form of the module: UserTask_DecideShortPanel
					embedded:/embed/task.html ~ embedded:/embed/other.html ~ neither our page nor a form of the module: UserTask_HoldDefence
					expert-leader ~ boss ~ not for a known role: UserTask_HoldDefence
					camunda:asyncBefore="true" ~ `` ~ asynchronous against the list: ServiceTask_SumUpPanel
					R5/PT1M ~ R9/PT1M ~ job is not tried five times: ServiceTask_SumUpPanel
					${decisionDueAt} ~ 2026-01-01T00:00:00 ~ timer without a date variable: Boundary_DecisionOverdue
					R60/PT1M ~ R3/PT1M ~ timer is not tried for an hour: Boundary_DecisionOverdue
					name="denggao:milestone" ~ name="denggao:colour" ~ unknown property: denggao:colour
					<camunda:property name="denggao:visibility" value="HOSPITAL" /> ~ `` ~ milestone without visibility: Start_PanelRequested
					value="HOSPITAL" ~ value="EVERYBODY" ~ unknown milestone or visibility: Start_PanelRequested
					value="DRAFTING" ~ value="drafting" ~ unknown milestone or visibility: Start_PanelRequested
					<camunda:property name="denggao:visibility" value="INTERNAL" /> ~ `` ~ shows an expert's work: CallActivity_ExpertScoring
					name="denggao:visibility" value="INTERNAL" ~ name="denggao:milestone" value="DEFENCE" ~ shows an expert's work: End_SeatSettled
					name="否" ~ `` ~ answer without a Chinese label: Flow_PanelReady_No
					Flow_PanelReady_Yes ~ Flow_0a1b2c3 ~ answer id without its question: Flow_0a1b2c3
					>${panelReady}< ~ >${execution.getVariable("panelReady")}< ~ condition is more than a comparison: Flow_PanelReady_Yes
					default="Flow_PanelReady_No" ~ `` ~ not exactly one unconditional default: Gateway_PanelReady
					targetRef="Catch_PanelConfirmed" ~ targetRef="End_PanelSummedUp" ~ default is a favour: Flow_PanelReady_No
					sourceRef="Boundary_DecisionOverdue" ~ sourceRef="UserTask_DecideShortPanel" ~ splits without a gateway: UserTask_DecideShortPanel
					sourceRef="UserTask_HoldDefence" ~ sourceRef="Start_PanelRequested" ~ leads nowhere: UserTask_HoldDefence
					review.PanelConfirmed ~ panel-confirmed ~ name is not <module>.<What>: panel-confirmed
					lifecycle.ProjectClosed ~ nowhere.ProjectClosed ~ name is not <module>.<What>: nowhere.ProjectClosed
					messageRef="Message_PanelConfirmed" ~ messageRef="Message_Other" ~ declared and not used: Message_PanelConfirmed
					calledElement="expert-scoring" ~ calledElement="expert-guessing" ~ calls nobody: CallActivity_ExpertScoring
					calledElementBinding="version" ~ calledElementBinding="deployment" ~ bound to the wrong version: CallActivity_ExpertScoring
					${scoringVersion} ~ 7 ~ bound to the wrong version: CallActivity_ExpertScoring
					businessKey="${reviewId}" ~ businessKey="" ~ passes no business key: CallActivity_ExpertScoring
					source="reviewId" target="reviewId" ~ variables="all" ~ passes more than named variables: CallActivity_ExpertScoring
					>${panelSize}< ~ >7< ~ loop without a number: SubProcess_ReviewSeat
					""")
	void notices(String kept, String broken, String finding) throws IOException {
		var sound = Files.readString(SOUND);

		assertThat(sound).contains(kept);
		assertThat(findings(sound.replace(kept, broken))).contains(finding);
	}

	private static List<String> findings(String xml) {
		return BpmnRule.findings(BpmnDiagram.parse("review", "sound", xml), BpmnRule.ALL);
	}

}

package cn.denggao.engine.guard;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import cn.denggao.DenggaoTest;
import cn.denggao.input.Catalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * A shipped process may be changed, but not what the program and running cases rely on.
 */
@DenggaoTest
class ContractTests {

	@Autowired
	private Inspection inspection;

	@ParameterizedTest
	@CsvSource(delimiter = '~',
			textBlock = """
					processes/review/review-stage.bpmn ~ UserTask_HoldDefence ~ UserTask_HearDefence ~ wait-gone
					processes/review/review-stage.bpmn ~ Catch_PanelConfirmed ~ Catch_Confirmed ~ wait-gone
					processes/review/review-stage.bpmn ~ SubProcess_ReviewSeat ~ SubProcess_Seat ~ wait-gone
					processes/review/review-stage.bpmn ~ CallActivity_ExpertScoring ~ CallActivity_Scoring ~ wait-gone
					processes/review/review-stage.bpmn ~ camunda:asyncBefore="true" ~ camunda:exclusive="true" ~ wait-retyped
					processes/lifecycle/specialty-project.bpmn ~ EventSubProcess_Midterm ~ EventSubProcess_Middle ~ wait-gone
					processes/review/expert-scoring.bpmn ~ value="INTERNAL" ~ value="HOSPITAL" ~ not-secret
					processes/review/expert-scoring.bpmn ~ review.ExpertRecused ~ review.ExpertReplaced ~ unknown-message
					processes/review/expert-scoring.bpmn ~ review.ExpertRecused ~ approval.NoticeChanged ~ message-elsewhere
					processes/review/review-stage.bpmn ~ messageRef="Message_PanelConfirmed" ~ messageRef="Message_None" ~ dangling
					processes/approval/programme-round.bpmn ~ messageRef="Message_NoticeChanged" ~ messageRef="Message_EntryDue" ~ wait-message
					processes/review/expert-scoring.bpmn ~ name="临近到期" attachedToRef="SubProcess_Scoring" cancelActivity="false" ~ attachedToRef="SubProcess_Scoring" ~ wait-retyped
					processes/review/review-stage.bpmn ~ camunda:formRef="decide-short-panel" ~ camunda:formRef="record-opinion" ~ wait-form
					processes/review/review-stage.bpmn ~ camunda:formRef="decide-short-panel" camunda:formRefBinding="latest" ~ camunda:formKey="embedded:/embed/task.html" ~ wait-form
					processes/review/review-stage.bpmn ~ ${sumUpPanelDelegate} ~ ${closeRoundDelegate} ~ delegate-elsewhere
					processes/review/review-stage.bpmn ~ calledElement="expert-scoring" ~ calledElement="objection" ~ called-another
					processes/review/review-stage.bpmn ~ camunda:calledElementVersion="${scoringVersion}" ~ camunda:calledElementVersion="1" ~ version-written
					processes/review/review-stage.bpmn ~ P5500D ~ P365D ~ time-to-live-short
					processes/lifecycle/specialty-project.bpmn ~ target="projectId" ~ target="nobodyKnows" ~ variable-elsewhere
					processes/lifecycle/specialty-project.bpmn ~ target="projectId" ~ target="nobodyKnows" ~ mapping-gone
					processes/application/review-routing.dmn ~ hitPolicy="RULE ORDER" ~ hitPolicy="FIRST" ~ table-policy
					processes/application/eligibility.dmn ~ hitPolicy="COLLECT" ~ hitPolicy="COLLECT" aggregation="COUNT" ~ table-aggregation
					processes/application/eligibility.dmn ~ <description>社会办医院可以申报，作提示</description> ~ <description> </description> ~ rules-silent
					processes/construction/disbursement-gate.dmn ~ hitPolicy="FIRST" ~ hitPolicy="COLLECT" ~ table-policy
					processes/construction/disbursement-gate.dmn ~ name="gate" typeRef="string" ~ name="gate" typeRef="boolean" ~ output-type
					processes/application/review-routing.dmn ~ id="InputExpression_category" typeRef="string" ~ id="InputExpression_category" typeRef="double" ~ input-type
					forms/review/decide-short-panel.form ~ "key": "supervisorApproval" ~ "key": "approval" ~ form-field-gone
					forms/review/decide-short-panel.form ~ "type": "textarea" ~ "type": "textfield" ~ form-field-retyped
					forms/review/decide-short-panel.form ~ "required": true ~ "required": false ~ form-field-optional
					forms/review/decide-short-panel.form ~ decision != ~ reason != ~ form-field-condition
					forms/review/decide-short-panel.form ~ "value": "CONTINUE" ~ "value": "GO_ON" ~ form-choice-new
					forms/review/decide-short-panel.form ~ "components": [ ~ "components": [ { "id": "Field_x", "type": "textfield", "key": "panelSize", "label": "席位" }, ~ form-field-variable
					processes/application/review-routing.dmn ~ name="recommends" ~ name="advises" ~ output-gone
					processes/application/review-routing.dmn ~ <text>fundingMode</text> ~ <text>password</text> ~ unknown-input
					processes/acceptance/acceptance-conclusion.dmn ~ P5500D ~ P365D ~ time-to-live-short
					""")
	@Catalogue(51)
	void isKept(Path file, String kept, String broken, String rule) throws IOException {
		var shipped = Files.readString(file);

		assertThat(shipped).contains(kept);
		assertThat(rules(file, shipped.replace(kept, broken))).contains("engine.guard." + rule);
	}

	/** What is written there would be lost, but nobody is kept from deploying. */
	@Test
	void saysThatNobodyReadsAFieldThatIsAdded() throws IOException {
		// given
		var file = Path.of("forms/review/decide-short-panel.form");
		var field = "{ \"id\": \"Field_remark\", \"type\": \"textfield\", \"key\": \"remark\", \"label\": \"备注\" },";
		var text = Files.readString(file).replace("\"components\": [", "\"components\": [" + field);
		// then
		assertThat(inspection.inspect(file.toString(), text.getBytes(StandardCharsets.UTF_8)))
			.extracting(Finding::element, Finding::severity, Finding::key)
			.containsExactly(tuple("remark", Severity.WARNING, "engine.guard.form-field-unread"));
	}

	@Test
	void noticesThatAWaitStateMovedIntoAnotherScope() throws IOException {
		// given
		var file = Path.of("processes/review/review-stage.bpmn");
		var shipped = Files.readString(file);
		var from = shipped.indexOf("<bpmn:userTask id=\"UserTask_HoldDefence\"");
		var end = shipped.indexOf("</bpmn:userTask>", from) + "</bpmn:userTask>".length();
		var task = shipped.substring(from, end);

		// when
		var moved = shipped.replace(task, "").replaceFirst("</bpmn:subProcess>", task + "</bpmn:subProcess>");

		// then
		assertThat(rules(file, moved)).contains("engine.guard.wait-moved");
	}

	@Test
	void noticesThatSeveralSeatsBecameOne() throws IOException {
		var file = Path.of("processes/review/review-stage.bpmn");
		var one = Files.readString(file)
			.replaceAll("(?s)<bpmn:multiInstanceLoopCharacteristics.*?</bpmn:multiInstanceLoopCharacteristics>", "");

		assertThat(rules(file, one)).containsExactly("engine.guard.wait-retyped");
	}

	@Test
	void letsAnAdministratorInsertATaskAndAsksForItsMilestone() throws IOException {
		// given
		var file = Path.of("processes/acceptance/final-acceptance.bpmn");
		var shipped = Files.readString(file);
		var flow = "<bpmn:sequenceFlow id=\"Flow_d66c968\" sourceRef=\"ServiceTask_OpenAcceptance\" ";
		assertThat(shipped).contains(flow);

		// when
		var changed = shipped.replace(flow,
				"""
						<bpmn:userTask id="UserTask_AuditFinances" name="财务审计" camunda:candidateGroups="third-party"
							camunda:formKey="embedded:/embed/task.html" />
						<bpmn:sequenceFlow id="Flow_audit" sourceRef="ServiceTask_OpenAcceptance" targetRef="UserTask_AuditFinances" />
						<bpmn:sequenceFlow id="Flow_d66c968" sourceRef="UserTask_AuditFinances"\s""");

		// then
		assertThat(inspection.inspect(file.toString(), changed.getBytes(StandardCharsets.UTF_8)))
			.filteredOn(finding -> finding.element().equals("UserTask_AuditFinances"))
			.extracting(Finding::severity, Finding::key)
			.containsExactly(tuple(Severity.WARNING, "engine.guard.no-milestone"),
					tuple(Severity.HINT, "engine.guard.no-due-date"));
		assertThat(rules(file, changed)).isEmpty();
	}

	/** The errors. */
	private List<String> rules(Path file, String text) {
		return inspection.inspect(file.toString(), text.getBytes(StandardCharsets.UTF_8))
			.stream()
			.filter(Finding::isError)
			.map(Finding::key)
			.distinct()
			.toList();
	}

}

package cn.denggao.engine.guard;

import java.nio.charset.StandardCharsets;

import cn.denggao.DenggaoTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What may be deployed but deserves a look is said, and keeps nobody from deploying. */
@DenggaoTest
class WarningTests {

	@Autowired
	private Inspection inspection;

	@ParameterizedTest
	@CsvSource(delimiter = '~',
			textBlock = """
							errorCode="lifecycle.ProjectClosed" ~ errorCode="lifecycle.ProjectLost" ~ error-two-names ~ WARNING
							<bpmn:sequenceFlow id="Flow_8" sourceRef="Catch_Told" targetRef="End_Closed" /> ~ <!-- --> ~ dead-end ~ WARNING
							<bpmn:sequenceFlow id="Flow_8" sourceRef="Catch_Told" targetRef="End_Closed" /> ~ <!-- --> ~ unreachable ~ WARNING
							<bpmn:property name="x" ~ <bpmn:property name="x" ~ no-due-date ~ HINT
							<camunda:property name="denggao:milestone" value="APPROVED" /> ~ <!-- --> ~ no-milestone ~ WARNING
							value="APPROVED" ~ value="FUNDS_AUDITED" ~ new-milestone ~ WARNING
					name="样图" ~ name="" ~ no-name ~ HINT
							targetRef="End_Reminded" /> ~ targetRef="End_Reminded"><bpmn:conditionExpression>${signed}</bpmn:conditionExpression></bpmn:sequenceFlow> ~ condition-without-question ~ WARNING
							<bpmn:sequenceFlow id="Flow_2" ~ <bpmn:sequenceFlow id="Flow_2b" sourceRef="ServiceTask_CloseRound" targetRef="UserTask_Decide" /><bpmn:sequenceFlow id="Flow_2" ~ doubled ~ WARNING
							<bpmn:endEvent id="End_Reminded" name="已提醒" /> ~ <bpmn:endEvent id="End_Reminded" name="已提醒" /><bpmn:sequenceFlow id="Flow_Again" sourceRef="SubProcess_Seats" targetRef="UserTask_Decide" /> ~ fork-on-ring ~ WARNING
							""")
	void isSaid(String kept, String put, String rule, Severity severity) {
		// given
		var text = Corpus.sound("sound-case.bpmn").replace(kept, put);
		if (rule.equals("no-milestone")) {
			text = text.replace("<camunda:property name=\"denggao:visibility\" value=\"HOSPITAL\" />", "");
		}
		if (rule.equals("no-due-date")) {
			text = text.replace(" camunda:dueDate=\"${dueAt}\"", "")
				.replace("attachedToRef=\"UserTask_Decide\"", "attachedToRef=\"SubProcess_Seats\"");
		}

		// when
		var findings = inspection.inspect("sound-case.bpmn", text.getBytes(StandardCharsets.UTF_8));

		// then
		assertThat(findings).filteredOn(finding -> finding.key().equals("engine.guard." + rule))
			.isNotEmpty()
			.allSatisfy(finding -> assertThat(finding.severity()).isEqualTo(severity));
		assertThat(findings).noneMatch(Finding::isError);
	}

}

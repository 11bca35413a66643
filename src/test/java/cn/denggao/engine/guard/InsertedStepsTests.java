package cn.denggao.engine.guard;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import cn.denggao.DenggaoTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** An administrator may insert opinions and notices wherever nothing is confidential. */
@DenggaoTest
class InsertedStepsTests {

	private static final String OPINION = """
			<bpmn:userTask id="UserTask_Inserted" name="财务审计" camunda:candidateGroups="fund-body"
				camunda:formRef="record-opinion" camunda:formRefBinding="latest">
				<bpmn:extensionElements><camunda:properties>
					<camunda:property name="denggao:milestone" value="OPINION" />
					<camunda:property name="denggao:visibility" value="INTERNAL" />
					<camunda:property name="denggao:workingDays" value="10" />
				</camunda:properties></bpmn:extensionElements>
			</bpmn:userTask>""";

	private static final String NOTICE = """
			<bpmn:serviceTask id="UserTask_Inserted" name="通知" camunda:delegateExpression="${notifyHospitalDelegate}">
				<bpmn:extensionElements><camunda:properties>
					<camunda:property name="denggao:visibility" value="INTERNAL" />
					<camunda:property name="denggao:notice" value="INFORM" />
					<camunda:property name="denggao:sentence" value="审计已经开始。" />
				</camunda:properties></bpmn:extensionElements>
			</bpmn:serviceTask>""";

	private static final Pattern FIRST = Pattern.compile("<bpmn:sequenceFlow id=\"(\\w+)\" sourceRef=\"(Start_\\w+)\"");

	@Autowired
	private Inspection inspection;

	@ParameterizedTest
	@CsvSource({ "acceptance/final-acceptance", "approval/approval-stage", "application/application-stage",
			"construction/construction-stage", "construction/change-request", "inspection/midterm-inspection",
			"lifecycle/specialty-project", "review/review-stage", "approval/objection" })
	void mayStandInEveryProcessOfAProject(String process) throws IOException {
		assertThat(errors(process, OPINION)).isEmpty();
		assertThat(errors(process, NOTICE)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource("approval/programme-round")
	void maySpeakToNoHospitalWhereThereIsNone(String process) throws IOException {
		assertThat(errors(process, OPINION)).isEmpty();
		assertThat(errors(process, NOTICE)).containsExactly("engine.guard.no-hospital");
	}

	@ParameterizedTest
	@CsvSource("review/expert-scoring")
	void mayNotStandWhereAllIsConfidential(String process) throws IOException {
		assertThat(errors(process, OPINION)).containsExactly("engine.guard.tells-secret");
		assertThat(errors(process, NOTICE)).contains("engine.guard.tells-secret");
	}

	/** With the step behind the start of the process itself. */
	private List<String> errors(String process, String step) throws IOException {
		var file = Path.of("processes", process + ".bpmn");
		var shipped = Files.readString(file);
		var flow = FIRST.matcher(shipped)
			.results()
			.filter(found -> isOutside(shipped.substring(0, found.start())))
			.findFirst()
			.orElseThrow();
		var changed = shipped.replace(flow.group(),
				step + "<bpmn:sequenceFlow id=\"Flow_Inserted\" sourceRef=\"" + flow.group(2)
						+ "\" targetRef=\"UserTask_Inserted\" /><bpmn:sequenceFlow id=\"" + flow.group(1)
						+ "\" sourceRef=\"UserTask_Inserted\"");
		return inspection.inspect(file.toString(), changed.getBytes(StandardCharsets.UTF_8))
			.stream()
			.filter(Finding::isError)
			.map(Finding::key)
			.distinct()
			.toList();
	}

	private static boolean isOutside(String before) {
		return before.split("<bpmn:subProcess ").length == before.split("</bpmn:subProcess>").length;
	}

}

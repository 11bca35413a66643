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
	@CsvSource(delimiter = '~', textBlock = """
			processes/review/review-stage.bpmn ~ UserTask_HoldDefence ~ UserTask_HearDefence ~ wait-gone
			processes/review/review-stage.bpmn ~ Catch_PanelConfirmed ~ Catch_Confirmed ~ wait-gone
			processes/review/review-stage.bpmn ~ SubProcess_ReviewSeat ~ SubProcess_Seat ~ wait-gone
			processes/review/review-stage.bpmn ~ CallActivity_ExpertScoring ~ CallActivity_Scoring ~ wait-gone
			processes/review/review-stage.bpmn ~ camunda:asyncBefore="true" ~ camunda:exclusive="true" ~ wait-retyped
			processes/lifecycle/specialty-project.bpmn ~ EventSubProcess_Midterm ~ EventSubProcess_Middle ~ wait-gone
			processes/review/expert-scoring.bpmn ~ value="INTERNAL" ~ value="HOSPITAL" ~ not-secret
			processes/review/expert-scoring.bpmn ~ review.ExpertRecused ~ review.ExpertReplaced ~ unknown-message
			processes/review/expert-scoring.bpmn ~ review.ExpertRecused ~ approval.NoticeChanged ~ message-elsewhere
			processes/application/review-routing.dmn ~ name="recommends" ~ name="advises" ~ output-gone
			processes/application/review-routing.dmn ~ <text>fundingMode</text> ~ <text>password</text> ~ unknown-input
			""")
	@Catalogue(51)
	void isKept(Path file, String kept, String broken, String rule) throws IOException {
		var shipped = Files.readString(file);

		assertThat(shipped).contains(kept);
		assertThat(rules(file, shipped.replace(kept, broken))).contains("engine.guard." + rule);
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

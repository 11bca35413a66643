package cn.denggao.tracking.domain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;

import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PositionRulesTests {

	private final PositionRules rules = new PositionRules();

	@Test
	void speakOfEveryStatus() {
		assertThat(rules.statuses()).containsExactlyInAnyOrder(ProjectStatus.values());
	}

	@Test
	void nameOnlyWhatIsDrawn() throws IOException {
		assertThat(rules.elements()).hasSizeGreaterThan(40).allSatisfy(element -> {
			var parts = element.split(":");
			assertThat(diagram(parts[0])).contains("id=\"" + parts[1] + "\"");
		});
	}

	@ParameterizedTest
	@CsvSource({ "DRAFT, application-stage:UserTask_SignAsPrincipal, true",
			"DRAFT, approval-stage:UserTask_SignAsPrincipal, false", "DRAFT, '', false",
			"RETURNED, application-stage:UserTask_ReviewFormally, false",
			"RETURNED, application-stage:UserTask_CorrectApplication, true",
			"IN_CONSTRUCTION, construction-stage:Catch_TermEnded construction-stage:UserTask_PayTranche, true",
			"IN_CONSTRUCTION, construction-stage:Catch_TermEnded midterm-inspection:UserTask_Rectify, false",
			"MIDTERM, construction-stage:Catch_TermEnded, false",
			"MIDTERM, midterm-inspection:UserTask_SubmitMidtermReport, false",
			"MIDTERM, construction-stage:Catch_TermEnded midterm-inspection:UserTask_SubmitMidtermReport, true",
			"MIDTERM, construction-stage:Catch_TermEnded midterm-inspection:CallActivity_InspectionPanel review-stage:UserTask_HoldDefence, true",
			"ACCEPTED_QUALIFIED, '', true", "ACCEPTED_QUALIFIED, specialty-project:ServiceTask_ArchiveProject, true",
			"ACCEPTED_QUALIFIED, final-acceptance:UserTask_ConfirmAcceptance, false", "TERMINATED, '', true",
			"TERMINATED, specialty-project:UserTask_StateRecovery, true",
			"TERMINATED, construction-stage:Catch_TermEnded, false",
			"SUSPENDED, construction-stage:Catch_TermEnded specialty-project:UserTask_DecideResumption, true",
			"SUSPENDED, construction-stage:Catch_TermEnded, false" })
	void compareAStatusWithWhereItsTokensStand(ProjectStatus status, String elements, boolean agrees) {
		var standing = elements.isEmpty() ? Set.<String>of() : Set.of(elements.split(" "));

		assertThat(rules.agree(new Position(ProjectId.random(), "SX136-1", status, standing))).isEqualTo(agrees);
	}

	private static String diagram(String process) throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("processes"))) {
			return Files.readString(files.filter(file -> file.endsWith(process + ".bpmn")).findFirst().orElseThrow());
		}
	}

}

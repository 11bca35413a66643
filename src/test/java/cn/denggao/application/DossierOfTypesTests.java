package cn.denggao.application;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import cn.denggao.DenggaoTest;
import cn.denggao.application.domain.DossierDesk;
import cn.denggao.application.domain.FillingDossier;
import cn.denggao.application.domain.dossier.Dossiers;
import cn.denggao.requirements.Requirement;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What the forms of the provincial programme ask for, type by type. */
@DenggaoTest
class DossierOfTypesTests extends OneOpenRound {

	@Autowired
	private FillingDossier filling;

	@Autowired
	private Dossiers dossiers;

	@Autowired
	private DossierDesk desk;

	@Test
	@Requirement(value = { "R004-11", "R004-13", "R004-08" }, page = "/projects/{id}/application")
	void asksForDiseasesRankingsAndAwardsWithTheirSources() {
		var project = story.draft(round, "SX01", "03.04");
		assertThat(problems(project)).contains("S diseases too-few-rows");

		save(project, "S", Map.of("diseases.1.name", "心力衰竭", "diseases.1.kind", "HIGH_BOTH", "diseases.2.name", "主动脉夹层",
				"diseases.2.kind", "SEVERE", "awards.1.certificate", "2020-J-1", "rankings.1.place", "18"));

		assertThat(problems(project))
			.contains("S diseases.1.incidence missing", "S diseases.1.outflow missing", "S diseases.1.source missing",
					"S diseases.2.incidence missing", "S awards.1.level missing", "S rankings.1.issuer missing",
					"O file-AWARD attachment-missing", "O file-RANKING attachment-missing")
			.doesNotContain("S diseases.2.outflow missing", "S diseases too-few-rows");
	}

	@Test
	@Requirement(value = { "R000-09", "R001-20", "R001-33", "R001-39" }, page = "/projects/{id}/application")
	void asksForResponsibleDepartmentQualityOfficerRankedLeadersAndCoreDiseases() {
		var project = story.draft(round, "SX01", "03.04");

		save(project, "E", Map.of("leaders.1.name", "sx01leader1", "leaders.1.title", "ASSOCIATE"));
		save(project, "K", Map.of("diseases.1.name", "心力衰竭"));

		assertThat(problems(project)).contains("A department missing", "E qcOfficer missing",
				"E leaders.1.name twice-across", "E leaders.1.title must-be", "K diseases.1.cases-2025 missing",
				"K diseases.1.target missing", "C performance.grade.2025 missing", "D imaging missing");
	}

	@Test
	@Requirement(value = "R001-34", page = "/projects/{id}/application")
	void asksForEveryTargetOfAQualityIndicatorThatHasABaseline() {
		var project = story.draft(round, "SX01", "03.04");
		assertThat(problems(project)).noneMatch(each -> each.endsWith("target-missing"));

		save(project, "F", Map.of("service.discharges.2025", "1000"));
		save(project, "G", Map.of("quality.readmissions31.2025", "20"));

		assertThat(problems(project)).filteredOn(each -> each.endsWith("target-missing"))
			.hasSize(3)
			.allMatch(each -> each.startsWith("K indicators.READMIT_31."));
	}

	@Test
	@Requirement(value = "R004-17", page = "/projects/{id}/application")
	void requiresTheEthicsApprovalOfResearchOnPeople() {
		var project = leaning("FRONTIER_TECHNOLOGY");

		save(project, "H", Map.of("humanSubjects", "YES"));
		assertThat(problems(project)).contains("O file-ETHICS attachment-missing", "H ethicsNo missing");
		save(project, "H", Map.of("humanSubjects", "NO"));
		assertThat(problems(project)).doesNotContain("O file-ETHICS attachment-missing", "H ethicsNo missing");
	}

	@Test
	@Requirement(value = "R004-18", page = "/projects/{id}/application")
	void requiresLicenceAndContractAsFarAsTheProcurementHasCome() {
		var project = leaning("EQUIPMENT");

		save(project, "P",
				Map.of("equipment.1.name", "手术机器人", "equipment.1.licence", "B", "equipment.1.status", "CONTRACTED",
						"equipment.2.name", "内镜", "equipment.2.licence", "NONE", "equipment.2.status", "PLANNED"));

		assertThat(problems(project)).contains("P equipment.1.licenceNo missing", "P equipment.1.contract missing")
			.doesNotContain("P equipment.2.licenceNo missing", "P equipment.2.contract missing");
	}

	@Test
	@Requirement(value = "R004-20", page = "/projects/{id}/application")
	void keepsCertificatesWithTheirExpiry() {
		var project = leaning("INTERNATIONAL");

		save(project, "Q", Map.of("jci", "OBTAINED", "certificates.1.name", "JCI", "certificates.1.issued",
				"2025-05-01", "certificates.1.expires", "2024-05-01"));

		assertThat(problems(project)).contains("Q certificates.1.expires dates-crossed",
				"O file-CERTIFICATE attachment-missing");
	}

	@Test
	@Requirement(value = { "R004-19", "R004-21", "R004-22" }, page = "/projects/{id}/application")
	void recordsSharingStudiosAndTransfers() {
		assertThat(problems(leaning("RESEARCH_PLATFORM"))).contains("S sharing too-few-rows");
		assertThat(problems(leaning("DISEASE_CENTRE"))).contains("Q studios too-few-rows", "P disciplines too-few-rows",
				"P service.mdt.2025 missing");
		var transfer = leaning("TRANSFER");
		save(transfer, "P", Map.of("transfers.1.name", "专利", "transfers.1.kind", "LICENCE", "transfers.2.name", "器械",
				"transfers.2.kind", "OWN"));
		assertThat(problems(transfer)).contains("P transfers.1.contract missing", "P transfers.1.partner missing")
			.doesNotContain("P transfers.2.contract missing");
	}

	@Test
	@Requirement(value = "R004-15", page = "/projects/{id}/application")
	void asksALaboratoryForItsLastAssessmentAndHowItIsAdjusted() {
		var project = story.draft(story.open(story.draftRound("KEY_LABORATORY")), "SX01", "03.04");
		assertThat(problems(project)).contains("V plan missing", "V exit missing").doesNotContain("V lastYear missing");

		save(project, "P", Map.of("status", "PROVINCIAL"));
		save(project, "V", Map.of("lastResult", "PASS"));

		assertThat(problems(project)).contains("V lastYear missing", "V rectified missing",
				"O file-ASSESSMENT attachment-missing");
	}

	@Test
	@Requirement(value = "R004-16", page = "/projects/{id}/application")
	void asksForABudgetByPurposeSourceAndYear() {
		var project = story.draft(round, "SX01", "03.04");
		var year = desk.form(story.bean(ProjectDirectory.class).require(project)).targetYears().get(0);

		save(project, "L", Map.of("budget.EQUIPMENT.PROVINCIAL-" + year, "40", "budget.EQUIPMENT.HOSPITAL-" + year,
				"-1", "budget.TALENT.HOSPITAL-" + year, "60", "commitment", "50"));

		assertThat(problems(project)).contains("L budget.EQUIPMENT.HOSPITAL-" + year + " too-small");
		save(project, "L", Map.of("budget.EQUIPMENT.PROVINCIAL-" + year, "40", "budget.TALENT.HOSPITAL-" + year, "60",
				"commitment", "50"));
		assertThat(problems(project)).anyMatch(problem -> problem.startsWith("L commitment "));
		save(project, "L", Map.of("budget.EQUIPMENT.PROVINCIAL-" + year, "40", "budget.TALENT.HOSPITAL-" + year, "60",
				"commitment", "60"));
		assertThat(problems(project)).noneMatch(problem -> problem.startsWith("L commitment "));
	}

	private ProjectId leaning(String category) {
		story.submitted(round, "SX01", "03.05");
		round = story.openRound();
		return story.draft(story.open(story.draftRound(category)), "SX01", "03.04");
	}

	private void save(ProjectId project, String section, Map<String, String> values) {
		long version = dossiers.versions(project).getOrDefault(section, 0L);
		applicant.does(() -> filling.save(project, section, new HashMap<>(values), version));
	}

	private List<String> problems(ProjectId project) {
		return desk.problems(story.bean(ProjectDirectory.class).require(project))
			.stream()
			.map(each -> each.section() + " " + each.key() + " "
					+ each.message().substring("application.problem.".length()))
			.toList();
	}

}

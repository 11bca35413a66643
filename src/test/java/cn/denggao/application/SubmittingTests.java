package cn.denggao.application;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import cn.denggao.DenggaoTest;
import cn.denggao.application.domain.DossierDesk;
import cn.denggao.application.domain.EligibilityResults;
import cn.denggao.application.domain.FillingDossier;
import cn.denggao.application.domain.Signatures.Capacity;
import cn.denggao.application.domain.Submissions;
import cn.denggao.application.domain.dossier.Dossiers;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.RoundId;
import cn.denggao.requirements.Requirement;
import cn.denggao.tracking.PositionsAgree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@DenggaoTest
@ExtendWith(PositionsAgree.class)
class SubmittingTests {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Submissions submissions;

	@Autowired
	private DossierReading dossiers;

	@Autowired
	private FillingDossier filling;

	@Autowired
	private EligibilityResults eligibility;

	@Autowired
	private JdbcTemplate database;

	private ApplicationStory story;

	private RoundId round;

	@BeforeEach
	void opensARound() {
		story = new ApplicationStory(context);
		round = story.openRound();
	}

	@Test
	void tellsExpertsTheKindOfAFileAndNotItsName() {
		// when
		var project = story.submitted(round, "SX01", "03.04");

		// then
		assertThat(dossiers.blind(project).attachments()).isNotEmpty()
			.allSatisfy(file -> assertThat(file.fileName()).startsWith(file.title() + ".").doesNotContain("三晋"));
	}

	@Test
	void goesFromTheDraftToTheProvincesReview() {
		// given
		var project = story.filledIn(round, "SX01", "03.04");

		// when
		story.signedByBoth(project, "SX01");
		story.submit(project, "SX01");

		// then
		assertThat(story.status(project)).isEqualTo(ProjectStatus.FORMAL_REVIEW_PROVINCE);
		assertThat(story.openTasks(project)).containsExactly("UserTask_ReviewFormally");
		var submission = submissions.newest(project).orElseThrow();
		assertThat(submission.number()).isEqualTo(1);
		assertThat(submission.receiptNo()).matches("SX136-\\d{4}-0001-S1");
		assertThat(submission.isIntact()).isTrue();
		assertThat(story.bean(ProjectDirectory.class).require(project).principalLogin()).isEqualTo("sx01head");
	}

	@Test
	void keepsTheSubmissionAsItWas() {
		// given
		story.submitted(round, "SX01", "03.04");

		// then
		assertThatThrownBy(() -> database.update("update application_submission set content = '{}'"))
			.isInstanceOf(DataAccessException.class)
			.hasMessageContaining("is kept as it was");
	}

	@Test
	void computesBaselinesFromTheYearlyFigures() {
		// given
		var project = story.submitted(round, "SX01", "03.04");

		// when
		var dossier = dossiers.submitted(project);

		// then: 96357 bed days ÷ 16927 discharges = 5.69; 9335 severe of 16927 = 55.15 %
		assertThat(baseline(dossier, "ALOS")).isEqualTo("5.69");
		assertThat(baseline(dossier, "SEVERE_RATE")).isEqualTo("55.15");
		assertThat(baseline(dossier, "CMI")).isEqualTo("1.36");
		// and: 16927 of 283 beds, 4707 of 5061 on a pathway, 1 of 4173, 5999 of 103429
		assertThat(baseline(dossier, "BED_TURN")).isEqualTo("59.81");
		assertThat(baseline(dossier, "PATHWAY_RATE")).isEqualTo("93.01");
		assertThat(baseline(dossier, "ICD_LOW_RISK_MORT")).isEqualTo("0.0240");
		assertThat(baseline(dossier, "OUTFLOW_PROV")).isEqualTo("5.80");
		// and: 23 with a senior title and 12 doctorates among 52 doctors
		assertThat(baseline(dossier, "SENIOR_RATE")).isEqualTo("44.23");
		assertThat(baseline(dossier, "PHD_RATE")).isEqualTo("23.08");
		assertThat(dossier.indicators()).filteredOn(indicator -> indicator.code().equals("CMI"))
			.first()
			.satisfies(indicator -> assertThat(indicator.targets()).hasSize(3));
		assertThat(dossier.budget()).hasSize(30);
		// and: 68 papers and 862.54 in three years, the last of them told of the last
		// year
		assertThat(yearly(dossier, "高水平论文 (篇)")).startsWith("22 篇", "23 篇", "23 篇");
		assertThat(yearly(dossier, "科研经费 (万元)")).startsWith("287.51 万元", "287.51 万元", "287.52 万元");
	}

	@Test
	void hidesHospitalAndPeopleFromExperts() {
		// given
		var project = story.submitted(round, "SX01", "03.04");

		// when
		var blind = dossiers.blind(project).toString();

		// then
		assertThat(blind).doesNotContain("三晋大学第一医院", "sx01leader1", "席嘉树", "MATCHING", "0351-5550000", "联系电话", "性别",
				"INTEGRITY", "SX136");
		assertThat(dossiers.submitted(project).toString()).contains("三晋大学第一医院", "席嘉树", "0351-5550000", "性别");
	}

	@Test
	void submitsOnceForHospitalSpecialtyAndRound() {
		// given
		story.draft(round, "SX01", "03.04");

		// then
		assertThatThrownBy(() -> story.draft(round, "SX01", "03.04")).isInstanceOf(Refused.class)
			.hasMessage("application.draft.once");
		assertThat(story.draft(round, "SX01", "03.05")).isNotNull();
	}

	@Test
	@Requirement(value = "R004-24", page = "/projects/{id}/submission")
	void needsBothSignatures() {
		// given
		var project = story.filledIn(round, "SX01", "03.04");

		// when
		story.sign(project, story.principal("SX01"), Capacity.PRINCIPAL, true);

		// then
		assertThat(story.openTasks(project)).containsExactly("UserTask_SignAsProjectLeader");
		assertThatThrownBy(() -> story.submit(project, "SX01")).isInstanceOf(Refused.class)
			.hasMessage("application.not-signed");
	}

	@Test
	void goesBackToTheDraftWhenOneDeclines() {
		// given
		var project = story.filledIn(round, "SX01", "03.04");

		// when
		story.sign(project, story.principal("SX01"), Capacity.PRINCIPAL, true);
		story.sign(project, story.leader("SX01"), Capacity.PROJECT_LEADER, false);

		// then
		assertThat(story.openTasks(project)).containsExactly("UserTask_FillInApplication");
		assertThat(story.status(project)).isEqualTo(ProjectStatus.DRAFT);
	}

	@Test
	void tellsEveryReasonWhyAHospitalMayNotApply() {
		// given
		var project = story.draft(round, "SX01", "03.04");
		story.applicant("SX01").does(() -> story.play(project, "UserTask_FillInApplication"));
		story.sign(project, story.principal("SX01"), Capacity.PRINCIPAL, true);
		story.sign(project, story.leader("SX01"), Capacity.PROJECT_LEADER, false);
		change(project, "E", "leaderTitle", "ASSOCIATE");
		change(project, "B", "vetoes.INSURANCE_FRAUD.declared", "YES");

		// when
		story.applicant("SX01").does(() -> story.play(project, "UserTask_FillInApplication"));

		// then
		assertThat(story.openTasks(project)).containsExactly("UserTask_FillInApplication");
		var result = eligibility.newest(project).orElseThrow();
		assertThat(result.eligible()).isFalse();
		assertThat(result.findings()).extracting("code").containsExactlyInAnyOrder("LEADER_TITLE_NOT_ADMITTED", "VETO");
	}

	@Test
	void letsNobodyChangeADossierThatIsBeingSigned() {
		// given
		var project = story.filledIn(round, "SX01", "03.04");

		// then
		assertThatThrownBy(() -> change(project, "A", "direction", "改动")).isInstanceOf(Refused.class)
			.hasMessage("application.section.closed");
	}

	@Test
	void hidesTheDraftFromOtherHospitals() {
		// given
		var project = story.draft(round, "SX01", "03.04");

		// then
		assertThatThrownBy(() -> story.applicant("SX02").does(() -> filling.save(project, "A", Map.of(), 0)))
			.isInstanceOf(Refused.class)
			.hasMessage("kernel.not-found");
	}

	@Test
	void noticesThatSomebodyElseHasSavedTheSection() {
		// given
		var project = story.draft(round, "SX01", "03.04");
		story.applicant("SX01").does(() -> filling.save(project, "A", Map.of("direction", "一"), 0));

		// then
		assertThatThrownBy(
				() -> story.applicant("SX01").does(() -> filling.save(project, "A", Map.of("direction", "二"), 0)))
			.isInstanceOf(Refused.class)
			.hasMessage("application.section.saved-by-other");
	}

	private void change(ProjectId project, String section, String key, String value) {
		var desk = story.bean(DossierDesk.class);
		var values = new HashMap<>(desk.content(project).section(section));
		values.put(key, value);
		var version = story.bean(Dossiers.class).saved(project, section).map(Dossiers.Saved::version).orElse(0L);
		story.applicant("SX01").does(() -> filling.save(project, section, values, version));
	}

	private static String baseline(DossierView dossier, String code) {
		return dossier.indicators()
			.stream()
			.filter(indicator -> indicator.code().equals(code))
			.findFirst()
			.orElseThrow()
			.baseline()
			.toPlainString();
	}

	private static List<String> yearly(DossierView dossier, String row) {
		return dossier.sections()
			.stream()
			.filter(section -> section.code().equals("I"))
			.flatMap(section -> section.tables().stream())
			.flatMap(table -> table.rows().stream())
			.filter(cells -> cells.get(0).equals(row))
			.map(cells -> cells.subList(1, cells.size()))
			.findFirst()
			.orElseThrow();
	}

}

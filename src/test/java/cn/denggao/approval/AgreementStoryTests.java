package cn.denggao.approval;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import cn.denggao.Acting;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectStatus;
import cn.denggao.approval.domain.DraftingAgreement.Draft;
import cn.denggao.approval.domain.DraftingAgreement.Targets;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Money;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.RoundId;
import cn.denggao.requirements.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static cn.denggao.approval.ApprovalStory.OFFICER;
import static cn.denggao.approval.ApprovalStory.ROUND;
import static cn.denggao.approval.ApprovalStory.STAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Agreements from the approval to their force or their end (scenario 13). */
@ApprovalTest
class AgreementStoryTests {

	@Autowired
	private ApprovalStory story;

	@Autowired
	private AgreementDirectory agreements;

	@Autowired
	private AmendingAgreement amending;

	private RoundId round;

	private ProjectId project;

	private ProjectId reserve;

	@BeforeEach
	void approved() {
		round = story.round(1, rules -> {
		});
		project = story.project(round, "SX01", "92.00", "90.00", "91.20");
		reserve = story.project(round, "SX03", "88.00", "86.00", "87.20");
		story.noticed(round);
		story.approved(round);
	}

	@Test
	@Requirement(value = "R004-24", page = "/projects/{id}/agreement")
	void comesIntoForceWhenAllThreeHaveSigned() {
		// given
		assertThat(agreements.inForce(project)).isEmpty();

		// when
		story.drafted(project, "1.30", "");
		story.signed(project);

		// then
		var agreement = agreements.inForce(project).orElseThrow();
		assertThat(story.statusOf(project)).isEqualTo(ProjectStatus.IN_CONSTRUCTION);
		assertThat(story.at(STAGE, project)).isEmpty();
		assertThat(agreement.number()).matches("SX-136-P-140000-\\d{4}-\\d{4}");
		assertThat(agreement.version()).isEqualTo(1);
		assertThat(agreement.termEnd()).isEqualTo(agreement.termStart().plusMonths(36).minusDays(1));
		assertThat(agreement.termStart().getDayOfMonth()).isEqualTo(1);
		assertThat(agreement.midtermDue()).isEqualTo(agreement.termStart().plusMonths(18));
		assertThat(agreement.fundingTotal()).isEqualTo(Money.yuan("9000000"));
		int year = agreement.termStart().getYear();
		assertThat(agreement.tranches()).containsExactly(tranche(year, "3600000"), tranche(year + 1, "2700000"),
				tranche(year + 2, "2700000"));
		assertThat(agreement.indicators()).extracting(AgreedIndicator::code).containsExactly("CMI", "ALOS");
		assertThat(agreement.indicators().get(0).baseline()).isEqualByComparingTo("1.12");
		assertThat(agreement.indicators().get(0).yearlyTargets().get(year + 1)).isEqualByComparingTo("1.24");
	}

	@Test
	void refusesALowerTargetUnlessThatWasApprovedApart() {
		assertThatThrownBy(() -> story.drafted(project, "1.18", "")).isInstanceOf(Refused.class)
			.hasMessage("approval.agreement.target-lowered");
		assertThatThrownBy(() -> story.drafted(project, "1.18", "nonsense")).isInstanceOf(Refused.class);

		// when
		story.drafted(project, "1.18", "晋卫医函〔2026〕88号");

		// then
		assertThat(story.at(STAGE, project)).containsExactly("UserTask_CheckAgreement");
	}

	@ParameterizedTest
	@ValueSource(ints = { -1, 4 })
	void refusesATargetForAYearOutsideTheTerm(int yearsAfterTheFirst) {
		// given
		int year = story.termStartOf(project).getYear() + yearsAfterTheFirst;
		var targets = new Targets(Map.of(year, new BigDecimal("1.30")), new BigDecimal("1.30"));
		var draft = new Draft("建成省内领先专科。", "院长负责制。", Map.of("CMI", targets), List.of(), "");

		// then
		assertThatThrownBy(() -> story.department(project).does(() -> story.beans().drafting().save(project, draft)))
			.isInstanceOfSatisfying(Refused.class, refused -> {
				assertThat(refused.field()).hasValue("target.CMI." + year);
				assertThat(refused.arguments()[0]).as("a year without a comma").isEqualTo(String.valueOf(year));
			})
			.hasMessage("approval.agreement.year-outside-term");
	}

	@Test
	void goesBackToTheDraftWhenOneOfTheTwoDeclines() {
		// given
		story.drafted(project, "1.30", "");
		story.checked(project);
		story.signs(project, "UserTask_SignAsPrincipal", "PRINCIPAL");

		// then
		assertThatThrownBy(() -> story.signs(project, "UserTask_SignAsProjectLeader", "PRINCIPAL"))
			.hasMessageContaining("approval.agreement.other-capacity");

		// when
		story.answers(Acting.as("leader-login", "SX01", Role.PROJECT_LEADER), STAGE, project,
				"UserTask_SignAsProjectLeader",
				Map.of("agreed", "no", "capacity", "PROJECT_LEADER", "reason", "经费安排与建设任务不匹配，请调整。"));

		// then
		assertThat(story.at(STAGE, project)).containsExactly("UserTask_DraftAgreement");

		// when
		story.drafted(project, "1.32", "");
		story.signed(project);

		// then
		assertThat(agreements.inForce(project).orElseThrow().indicators().get(0).termTarget())
			.isEqualByComparingTo("1.32");
	}

	@Test
	void goesBackToTheHospitalWhenTheCommissionFindsSomething() {
		// given
		story.drafted(project, "1.30", "");

		// when
		story.answers(OFFICER, STAGE, project, "UserTask_CheckAgreement",
				Map.of("decision", "RETURN", "findings", "TERM", "reason", "阶段任务不明确，请补充完善。"));

		// then
		assertThat(story.at(STAGE, project)).containsExactly("UserTask_DraftAgreement");
	}

	@Test
	@Requirement(value = "R004-34", page = "/rounds/{id}/late-entries")
	void lapsesWithoutBothSignaturesAndOffersThePlaceToTheReserve() {
		// given
		story.drafted(project, "1.30", "");
		story.checked(project);
		story.signs(project, "UserTask_SignAsPrincipal", "PRINCIPAL");
		var number = numberOf(project);

		// when
		story.fires(STAGE, project, "Boundary_AgreementOverdue", Duration.ZERO);

		// then
		assertThat(story.statusOf(project)).isEqualTo(ProjectStatus.LAPSED);
		assertThat(story.at(STAGE, project)).isEmpty();
		assertThat(story.rows("select void_reason from approval_document_row where project_number = ?", number))
			.extracting(row -> row.get("void_reason"))
			.containsExactly("LAPSED");
		assertThat(story.at(ROUND, round)).containsExactlyInAnyOrder("Catch_ReserveExpires",
				"UserTask_ConfirmLateEntry");
		assertThat(story.rows("select entering from approval_late_entry where round = ?", round.value()))
			.extracting(row -> row.get("entering"))
			.containsExactly(reserve.value());
	}

	@Test
	void numbersProjectsAndDocumentsWithoutAGapOrARepetition() {
		// given
		var another = story.round(1, rules -> {
		});
		var later = story.project(another, "SX02", "92.00", "90.00", "91.20");
		story.noticed(another);

		// when
		story.approved(another);

		// then
		assertThat(numberOf(later)).isGreaterThan(numberOf(project));
		assertThat(story.rows("""
				select count(distinct project_number) as numbered, max(right(project_number, 4)::int) as newest
				from application_project where project_number is not null group by left(project_number, -4)"""))
			.isNotEmpty()
			.allSatisfy(row -> numberedThrough(row.get("numbered"), row.get("newest")));
		assertThat(story.rows("""
				select count(*) as documents, max(sequence) as newest
				from approval_document group by word, year""")).isNotEmpty()
			.allSatisfy(row -> numberedThrough(row.get("documents"), row.get("newest")));
	}

	@Test
	void amendsByANewVersionAndKeepsTheOld() {
		// given
		story.drafted(project, "1.30", "");
		story.signed(project);
		var before = agreements.inForce(project).orElseThrow();

		// when
		int version = amending.amend(project, Amendment.until(before.termEnd().plusMonths(6)), "晋卫医函〔2027〕9号");

		// then
		var after = agreements.inForce(project).orElseThrow();
		assertThat(version).isEqualTo(2);
		assertThat(after.termEnd()).isEqualTo(before.termEnd().plusMonths(6));
		assertThat(after.indicators()).isEqualTo(before.indicators());
		assertThat(story.rows("select status from approval_agreement where project = ? order by version_no",
				project.value()))
			.extracting(row -> row.get("status"))
			.containsExactly("SUPERSEDED", "IN_FORCE");
		assertThat(amending.amend(project, Amendment.targets(Map.of("CMI", new BigDecimal("1.28"))), "晋卫医函〔2027〕10号"))
			.isEqualTo(3);
		assertThat(agreements.inForce(project).orElseThrow().indicators().get(0).termTarget())
			.isEqualByComparingTo("1.28");
	}

	private String numberOf(ProjectId id) {
		return (String) story.rows("select project_number from application_project where id = ?", id.value())
			.get(0)
			.get("project_number");
	}

	private static void numberedThrough(Object count, Object newest) {
		assertThat(((Number) count).intValue()).isEqualTo(((Number) newest).intValue());
	}

	private static AgreementSummary.Tranche tranche(int year, String yuan) {
		return new AgreementSummary.Tranche(year, Money.yuan(yuan));
	}

}

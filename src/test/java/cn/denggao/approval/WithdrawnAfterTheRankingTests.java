package cn.denggao.approval;

import java.util.List;
import java.util.Map;

import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectStatus;
import cn.denggao.application.domain.WithdrawingApplication;
import cn.denggao.programme.RoundId;
import cn.denggao.requirements.Requirement;
import cn.denggao.worklist.Inbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static cn.denggao.approval.ApprovalStory.FINANCE;
import static cn.denggao.approval.ApprovalStory.LEADER;
import static cn.denggao.approval.ApprovalStory.OFFICER;
import static cn.denggao.approval.ApprovalStory.ROUND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * A hospital withdraws once the recommendations are closed: its place on the authority's
 * list stays used, its place in the round goes on (scenario 5 of domain §11, §5.8).
 */
@ApprovalTest
class WithdrawnAfterTheRankingTests {

	private static final String PROVINCE = "140000";

	private static final String REASON = "医院学科布局调整，本项目不再继续。";

	private static final List<ProjectStatus> WAY = List.of(ProjectStatus.RANKED, ProjectStatus.SHORTLISTED,
			ProjectStatus.IN_NOTICE, ProjectStatus.APPROVED, ProjectStatus.AGREEMENT_PENDING,
			ProjectStatus.IN_CONSTRUCTION);

	@Autowired
	private ApprovalStory story;

	@Autowired
	private WithdrawingApplication withdrawing;

	@Autowired
	private Inbox inbox;

	@Autowired
	private MockMvc web;

	private RoundId round;

	private ProjectId first;

	private ProjectId second;

	private ProjectId reserve;

	private ProjectId last;

	@BeforeEach
	void twoPlacesAndTwoReserves() {
		round = story.round(2, rules -> {
		});
		first = story.project(round, "SX01", "92.00", "90.00", "91.20");
		second = story.project(round, "SX02", "90.00", "88.00", "89.20");
		reserve = story.project(round, "SX03", "88.00", "86.00", "87.20");
		last = story.project(round, "SX01", "86.00", "84.00", "85.20");
		isOnTheList(first);
	}

	@ParameterizedTest
	@EnumSource(value = ProjectStatus.class,
			names = { "SHORTLISTED", "IN_NOTICE", "APPROVED", "AGREEMENT_PENDING", "IN_CONSTRUCTION" })
	void offersItsPlaceToTheReserveAndLeavesNothingOpen(ProjectStatus status) {
		// given
		comesTo(status);

		// when
		withdraws(first);

		// then
		assertThat(entries()).containsExactly(List.of(first.value(), reserve.value(), "DUE"));
		assertThat(story.at(ROUND, round)).contains("UserTask_ConfirmLateEntry");
		assertThat(story.rows("select 1 from notification_message where dedup_key like ?",
				"approval-entry-due-" + first + "%"))
			.isNotEmpty();
		assertThat(story.statusOf(second)).isNotEqualTo(ProjectStatus.WITHDRAWN);
		hasLeftForGood(first);
	}

	@Test
	void isRankedWithoutItBeforeTheListIsConfirmed() {
		// given
		comesTo(ProjectStatus.RANKED);

		// when
		withdraws(first);

		// then
		hasLeftForGood(first);
		assertThat(entries()).isEmpty();
		assertThatThrownBy(() -> story.confirmed(round)).hasMessage("approval.ranking.left");

		// when
		OFFICER.does(() -> story.beans().ranking().again(round));
		OFFICER.does(() -> story.beans().ranking().confirm(round, 2));
		story.decided(round);

		// then
		assertThat(List.of(story.standingOf(second), story.standingOf(reserve))).containsOnly("SHORTLISTED");
		assertThat(story.standingOf(last)).isEqualTo("RESERVE");
		assertThat(entries()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "APPROVED,", "AGREEMENT_PENDING, LAPSED", "IN_CONSTRUCTION, IN_FORCE" })
	void losesItsApprovalWithWhatWasNotYetSigned(ProjectStatus status, String agreement) {
		// given
		comesTo(status);

		// when
		withdraws(first);

		// then
		assertThat(story.rows("select void_reason from approval_document_row where project = ?", first.value()))
			.extracting(row -> row.get("void_reason"))
			.containsExactly("LEFT");
		assertThat(story.rows("select 1 from application_approved where project_id = ? and lost_on is not null",
				first.value()))
			.hasSize(1);
		assertThat(story.rows("select status from approval_agreement where project = ?", first.value()))
			.extracting(row -> row.get("status"))
			.isEqualTo((agreement == null) ? List.of() : List.of(agreement));
	}

	@Test
	void endsTheObjectionAgainstIt() {
		// given
		comesTo(ProjectStatus.SHORTLISTED);
		var objection = story.objected(story.published(round), first);
		story.admitted(objection);
		assertThat(story.statusOf(first)).isEqualTo(ProjectStatus.OBJECTION_PENDING);

		// when
		withdraws(first);

		// then
		assertThat(story.at("objection", objection)).isEmpty();
		assertThat(story.rows("select status from approval_objection where id = ?", objection.value()))
			.extracting(row -> row.get("status"))
			.containsExactly("MOOT");
		assertThat(entries()).containsExactly(List.of(first.value(), reserve.value(), "DUE"));
		hasLeftForGood(first);
	}

	@Test
	@Requirement("R004-34")
	void offersThePlaceOnWhenTheReserveWithdraws() {
		// given
		comesTo(ProjectStatus.IN_NOTICE);

		// when
		withdraws(first);
		withdraws(reserve);

		// then
		assertThat(entries()).containsExactlyInAnyOrder(List.of(first.value(), reserve.value(), "DROPPED"),
				List.of(reserve.value(), last.value(), "DUE"));
	}

	@Test
	void freesNoPlaceWhenAReserveWithdrawsThatWasOfferedNone() {
		// given
		comesTo(ProjectStatus.IN_NOTICE);

		// when
		withdraws(reserve);

		// then
		assertThat(entries()).isEmpty();
		assertThat(story.standingOf(reserve)).isEqualTo("NOT_SELECTED");
		assertThat(inbox.openForProject(reserve.toString())).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "RANKED, 已交的评分作废", "SHORTLISTED, 已交的评分作废", "IN_NOTICE, 本项目从名单中退出", "APPROVED, 没有签完的任务书作废",
			"AGREEMENT_PENDING, 没有签完的任务书作废", "IN_CONSTRUCTION, 已经收到而没有支出的资金由主管部门核定后收回" })
	void saysBeforehandWhatIsUndone(ProjectStatus status, String undone) throws Exception {
		// given
		comesTo(status);

		// then
		web.perform(get("/projects/{id}/withdrawal", first).with(authentication(story.department(first))))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("推荐已经截止，占用的推荐名额不再退还。")))
			.andExpect(content().string(containsString(undone)));
		story.works();
	}

	private void comesTo(ProjectStatus status) {
		var steps = List.<Runnable>of(() -> story.scored(round), () -> story.confirmed(round),
				() -> story.published(round), this::isApproved, this::isDrafted, () -> story.signed(first));
		steps.subList(0, WAY.indexOf(status) + 1).forEach(Runnable::run);
		assertThat(story.statusOf(first)).isEqualTo(status);
	}

	/** The document is written, and nobody has heard of it yet. */
	private void isApproved() {
		story.noticeEnds(round);
		story.answers(LEADER, ROUND, round, "UserTask_ApproveList", Map.of("agreed", "yes"));
		story.answers(FINANCE, ROUND, round, "UserTask_ApproveFunding", Map.of("agreed", "yes"));
		OFFICER.does(() -> story.beans().approvals().issue(round, "晋卫医发", "关于公布立项名单的通知"));
	}

	private void isDrafted() {
		story.works();
		story.drafted(first, "1.30", "");
	}

	private void withdraws(ProjectId project) {
		story.department(project).does(() -> withdrawing.withdraw(project, REASON));
		story.works();
	}

	private void hasLeftForGood(ProjectId project) {
		assertThat(story.statusOf(project)).isEqualTo(ProjectStatus.WITHDRAWN);
		assertThat(story.standingOf(project)).isEqualTo("NOT_SELECTED");
		assertThat(inbox.openForProject(project.toString())).isEmpty();
		assertThat(story.at("specialty-project", project)).isEmpty();
		assertThat(story.rows("select kind from application_quota_entry where project_id = ?", project.value()))
			.extracting(row -> row.get("kind"))
			.containsExactly("RESERVE");
		assertThat(story.rows("""
				select cast(facts as jsonb) ->> 'placeFreed' as freed from audit_entry
				where action = 'application.withdrawn' and subject_id = ?""", project.toString()))
			.extracting(row -> row.get("freed"))
			.containsExactly("false");
	}

	private void isOnTheList(ProjectId project) {
		story.beans().database().update("""
				insert into application_quota_limit (round_id, organisation, category, places)
				values (?, ?, 'LEADING_SPECIALTY', 30) on conflict do nothing""", round.value(), PROVINCE);
		story.beans()
			.database()
			.update("""
					insert into application_recommendation
					(id, project_id, round_id, organisation, rank, reason, recommended_by, recommended_at)
					values (gen_random_uuid(), ?, ?, ?, 1, ?, 'officer', now())""", project.value(), round.value(),
					PROVINCE, REASON);
	}

	private List<List<Object>> entries() {
		return story.rows("select freed, entering, status from approval_late_entry where round = ?", round.value())
			.stream()
			.map(row -> List.of(row.get("freed"), row.get("entering"), row.get("status")))
			.toList();
	}

}

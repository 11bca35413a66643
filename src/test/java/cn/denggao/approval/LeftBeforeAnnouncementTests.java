package cn.denggao.approval;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectStatus;
import cn.denggao.application.domain.veto.DecidingVeto;
import cn.denggao.approval.domain.NoticeText;
import cn.denggao.programme.RoundId;
import cn.denggao.requirements.Requirement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static cn.denggao.approval.ApprovalStory.FINANCE;
import static cn.denggao.approval.ApprovalStory.LEADER;
import static cn.denggao.approval.ApprovalStory.OFFICER;
import static cn.denggao.approval.ApprovalStory.ROUND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

/** Whoever leaves between the ranking and its announcement leaves no empty place. */
@ApprovalTest
class LeftBeforeAnnouncementTests {

	private static final NoticeText TEXT = new NoticeText("公示", "拟立项名单。", "医政处 0351-0000000");

	@Autowired
	private ApprovalStory story;

	@Autowired
	private DecidingVeto vetoes;

	@Autowired
	private JdbcTemplate database;

	private RoundId round;

	private ProjectId first;

	private ProjectId second;

	private ProjectId reserve;

	@BeforeEach
	void threeForTwoPlaces() {
		round = story.round(2, rules -> rules.putObject("admission").putObject("vetoes").put("FALSIFIED_DATA", "HOLD"));
		first = story.project(round, "SX01", "92.00", "90.00", "91.20");
		second = story.project(round, "SX02", "90.00", "88.00", "89.20");
		reserve = story.project(round, "SX03", "88.00", "86.00", "87.20");
		story.scored(round);
	}

	@AfterEach
	void forgetsTheVetoes() {
		database.update("delete from application_veto");
	}

	@Test
	@Requirement("R003-22")
	void asksForAnotherRankingBeforeTheLeadingGroupSeesTheList() {
		// given
		OFFICER.does(() -> vetoes.record(first, "", "FALSIFIED_DATA", "查实三名在编人员系虚报，附社保缴纳记录。"));
		LEADER.does(() -> vetoes.confirm(first, vetoes.of(first).get(0).id()));

		// then
		assertThatThrownBy(() -> story.confirmed(round)).hasMessage("approval.ranking.left");

		// when
		OFFICER.does(() -> story.beans().ranking().again(round));
		OFFICER.does(() -> story.beans().ranking().confirm(round, 2));
		story.decided(round);

		// then
		assertThat(story.standingOf(first)).isEqualTo("NOT_SELECTED");
		assertThat(story.standingOf(second)).isEqualTo("SHORTLISTED");
		assertThat(story.standingOf(reserve)).isEqualTo("SHORTLISTED");
		assertThat(entries()).isEmpty();
	}

	@Test
	@Requirement("R003-05")
	void offersThePlaceToTheNextReserveOnceTheLeadingGroupHasTheList() {
		// given
		OFFICER.does(() -> story.beans().ranking().confirm(round, 1));
		story.leaves(first, ProjectStatus.WITHDRAWN);

		// when
		story.decided(round);

		// then
		assertThat(story.standingOf(second)).isEqualTo("SHORTLISTED");
		assertThat(story.standingOf(reserve)).isEqualTo("RESERVE");
		assertThat(entries()).containsExactly(List.of(first.value(), reserve.value(), "DUE"));
		assertThat(story.at(ROUND, round)).contains("UserTask_ConfirmLateEntry", "UserTask_PublishNotice");
	}

	/** The list and the late entry each have a notice and a document of their own. */
	@Test
	void approvesTheListAndTheLateEntrySideBySide() {
		// given
		OFFICER.does(() -> story.beans().ranking().confirm(round, 1));
		story.leaves(first, ProjectStatus.WITHDRAWN);
		story.decided(round);
		var entry = story.lateEntry(round);
		OFFICER.does(() -> story.beans().late().confirm(round, entry, "会纪〔2026〕8号"));
		story.works();

		// when
		story.published(round);
		OFFICER.does(() -> story.beans().late().publish(round, entry, "晋卫医公示", TEXT));
		story.noticeEnds(round);
		story.fires(ROUND, round, "Catch_LateNoticeEnds", Duration.ZERO);
		story.works();
		story.issued(round);

		// then
		assertThat(story.statusOf(second)).isEqualTo(ProjectStatus.AGREEMENT_PENDING);
		assertThat(story.statusOf(reserve)).isEqualTo(ProjectStatus.IN_NOTICE);

		// when
		LEADER.does(() -> story.beans().late().issue(round, entry, "晋卫医发", "关于补充立项的通知"));
		story.works();

		// then
		assertThat(story.statusOf(reserve)).isEqualTo(ProjectStatus.AGREEMENT_PENDING);
		assertThat(story.rows("select project, kind from approval_document_row p join approval_document d "
				+ "on d.id = p.document where d.round = ? order by kind", round.value()))
			.extracting(row -> row.get("kind"), row -> row.get("project"))
			.containsExactly(tuple("APPROVAL", second.value()), tuple("LATE_APPROVAL", reserve.value()));
	}

	/** The list comes back to be ranked, and then has the reserve itself. */
	@Test
	void endsAnOfferOnceTheRankingItselfGivesThePlace() {
		// given
		story.confirmed(round);
		story.published(round);
		story.leaves(first, ProjectStatus.WITHDRAWN);
		story.noticeEnds(round);
		assertThat(entries()).containsExactly(List.of(first.value(), reserve.value(), "DUE"));
		story.answers(LEADER, ROUND, round, "UserTask_ApproveList", Map.of("agreed", "yes"));
		story.answers(FINANCE, ROUND, round, "UserTask_ApproveFunding",
				Map.of("agreed", "no", "reason", "资金安排超出本年度预算，请调整。"));

		// when
		assertThatThrownBy(() -> story.confirmed(round)).hasMessage("approval.ranking.left");
		OFFICER.does(() -> story.beans().ranking().again(round));
		OFFICER.does(() -> story.beans().ranking().confirm(round, 2));
		story.decided(round);

		// then
		assertThat(entries()).containsExactly(List.of(first.value(), reserve.value(), "DROPPED"));
		var entry = (UUID) story.rows("select id from approval_late_entry where round = ?", round.value())
			.get(0)
			.get("id");
		OFFICER.does(() -> story.beans().late().close(round, entry));
		story.published(round);
		story.approved(round);
		assertThat(List.of(story.statusOf(second), story.statusOf(reserve)))
			.containsOnly(ProjectStatus.AGREEMENT_PENDING);
	}

	/** A round with one place would otherwise have no list to publish, and never end. */
	@Test
	@Requirement("R003-04")
	void putsTheReserveOnTheListWhoseOnlyProjectHasLeft() {
		// given
		var single = story.round(1, rules -> {
		});
		var leaving = story.project(single, "SX01", "92.00", "90.00", "91.20");
		var next = story.project(single, "SX02", "90.00", "88.00", "89.20");
		story.scored(single);
		OFFICER.does(() -> story.beans().ranking().confirm(single, 1));
		story.leaves(leaving, ProjectStatus.WITHDRAWN);
		story.decided(single);
		assertThatThrownBy(() -> story.published(single)).hasMessage("approval.notice.empty-list");

		// when
		OFFICER.does(() -> story.beans().late().confirm(single, story.lateEntry(single), "会纪〔2026〕8号"));
		story.works();
		story.published(single);
		story.approved(single);

		// then
		assertThat(story.statusOf(next)).isEqualTo(ProjectStatus.AGREEMENT_PENDING);
		assertThat(story.rows("select status from approval_late_entry where round = ?", single.value()))
			.extracting(row -> row.get("status"))
			.containsExactly("ON_LIST");
		assertThat(story.at(ROUND, single)).doesNotContain("UserTask_PublishLateNotice", "UserTask_IssueLateApproval");
	}

	@Test
	void announcesAgainAroundAReserveThatIsApprovedAlready() {
		// given
		OFFICER.does(() -> story.beans().ranking().confirm(round, 1));
		story.leaves(first, ProjectStatus.WITHDRAWN);
		story.decided(round);
		var entry = story.lateEntry(round);
		OFFICER.does(() -> story.beans().late().confirm(round, entry, "会纪〔2026〕8号"));
		story.works();
		story.published(round);
		OFFICER.does(() -> story.beans().late().publish(round, entry, "晋卫医公示", TEXT));
		story.noticeEnds(round);
		story.fires(ROUND, round, "Catch_LateNoticeEnds", Duration.ZERO);
		story.works();
		LEADER.does(() -> story.beans().late().issue(round, entry, "晋卫医发", "关于补充立项的通知"));
		story.works();

		// when
		story.answers(LEADER, ROUND, round, "UserTask_ApproveList", Map.of("agreed", "yes"));
		story.answers(FINANCE, ROUND, round, "UserTask_ApproveFunding",
				Map.of("agreed", "no", "reason", "资金安排超出本年度预算，请调整。"));
		OFFICER.does(() -> story.beans().ranking().again(round));
		OFFICER.does(() -> story.beans().ranking().confirm(round, 2));
		story.decided(round);

		// then
		assertThat(story.statusOf(reserve)).isEqualTo(ProjectStatus.AGREEMENT_PENDING);
		assertThat(story.standingOf(reserve)).isEqualTo("APPROVED");
		assertThat(story.standingOf(second)).isEqualTo("SHORTLISTED");
	}

	@Test
	@Requirement("R003-05")
	void tellsWhoDecidesWhenNobodyMayTakeThePlace() {
		// given
		var small = story.round(2, rules -> {
		});
		var leaving = story.project(small, "SX01", "92.00", "90.00", "91.20");
		story.project(small, "SX02", "90.00", "88.00", "89.20");
		story.scored(small);
		OFFICER.does(() -> story.beans().ranking().confirm(small, 1));
		story.leaves(leaving, ProjectStatus.WITHDRAWN);

		// when
		story.decided(small);

		// then
		assertThat(story.rows("select status from approval_late_entry where round = ?", small.value()))
			.extracting(row -> row.get("status"))
			.containsExactly("UNUSED");
		assertThat(story.rows("select 1 from notification_message where dedup_key like ?",
				"approval-place-unused-" + leaving + "%"))
			.isNotEmpty();
	}

	private List<List<Object>> entries() {
		return story.rows("select freed, entering, status from approval_late_entry where round = ?", round.value())
			.stream()
			.map(row -> List.of(row.get("freed"), row.get("entering"), row.get("status")))
			.toList();
	}

}

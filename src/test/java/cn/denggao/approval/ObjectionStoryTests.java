package cn.denggao.approval;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import cn.denggao.application.ProjectStatus;
import cn.denggao.approval.domain.NoticeText;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static cn.denggao.approval.ApprovalStory.COMPLAINT;
import static cn.denggao.approval.ApprovalStory.LEADER;
import static cn.denggao.approval.ApprovalStory.OFFICER;
import static cn.denggao.approval.ApprovalStory.ROUND;
import static cn.denggao.approval.ApprovalStory.STAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Objections to a notice, as in scenarios 10 and 11 of domain §11. */
@ApprovalTest
class ObjectionStoryTests {

	@Autowired
	private ApprovalStory story;

	private ThreeInNotice list;

	@BeforeEach
	void inNotice() {
		list = ThreeInNotice.of(story);
	}

	@Test
	void removesAProjectAndLetsTheReserveEnterAfterANoticeOfItsOwn() {
		// given
		var objection = story.objected(list.notice(), list.second());
		assertThat(story.standingOf(list.second())).isEqualTo("UNDER_OBJECTION");
		assertThat(story.statusOf(list.second())).isEqualTo(ProjectStatus.OBJECTION_PENDING);

		// when
		story.settled(objection, "UPHELD", "REMOVE");

		// then
		assertThat(story.statusOf(list.second())).isEqualTo(ProjectStatus.NOT_SELECTED);
		assertThat(story.at(STAGE, list.second())).isEmpty();
		assertThat(story.at(ROUND, list.round())).contains("Catch_NoticeEnds", "UserTask_ConfirmLateEntry");
		assertThat(story.rows("select run from approval_ranking where round = ? order by run", list.round().value()))
			.extracting(row -> row.get("run"))
			.containsExactly(1, 2);

		// when
		var entry = story.lateEntry(list.round());
		OFFICER.does(() -> story.beans().late().confirm(list.round(), entry, "会纪〔2026〕8号"));

		// then
		assertThat(story.statusOf(list.reserve())).isEqualTo(ProjectStatus.SHORTLISTED);
		assertThat(story.at(STAGE, list.reserve())).containsExactly("Catch_NoticeChanged");

		// when
		story.approved(list.round());

		// then
		assertThat(story.statusOf(list.first())).isEqualTo(ProjectStatus.AGREEMENT_PENDING);
		assertThat(story.statusOf(list.reserve())).isEqualTo(ProjectStatus.SHORTLISTED);

		// when
		OFFICER.does(() -> story.beans()
			.late()
			.publish(list.round(), entry, "晋卫医公示", new NoticeText("递补公示", "拟递补。", "医政处")));
		story.fires(ROUND, list.round(), "Catch_LateNoticeEnds", Duration.ZERO);
		LEADER.does(() -> story.beans().late().issue(list.round(), entry, "晋卫医发", "关于补充立项的通知"));
		story.works();

		// then
		assertThat(story.statusOf(list.reserve())).isEqualTo(ProjectStatus.AGREEMENT_PENDING);
		assertThat(story.at(ROUND, list.round())).containsExactly("Catch_ReserveExpires");
	}

	@Test
	void holdsOnlyItsOwnEntryWhereTheRulesSaySoAndLetsItInAfterwards() {
		// given
		var objection = story.objected(list.notice(), list.second());

		// when
		story.approved(list.round());

		// then
		assertThat(story.statusOf(list.first())).isEqualTo(ProjectStatus.AGREEMENT_PENDING);
		assertThat(story.statusOf(list.second())).isEqualTo(ProjectStatus.OBJECTION_PENDING);

		// when
		story.settled(objection, "REJECTED", "NONE");
		var entry = story.lateEntry(list.round());
		OFFICER.does(() -> story.beans().late().confirm(list.round(), entry, "会纪〔2026〕9号"));
		LEADER.does(() -> story.beans().late().issue(list.round(), entry, "晋卫医发", "关于恢复立项的通知"));

		// then
		assertThat(story.statusOf(list.second())).isEqualTo(ProjectStatus.AGREEMENT_PENDING);
	}

	@Test
	void holdsTheWholeListWhereTheRulesSaySo() {
		// given
		var strict = story.round(1, rules -> ((ObjectNode) rules.get("notice")).put("perItem", false));
		var only = story.project(strict, "SX01", "92.00", "90.00", "91.20");
		var objection = story.objected(story.noticed(strict), only);

		// when
		story.noticeEnds(strict);

		// then
		assertThat(story.at(ROUND, strict)).containsExactly("Catch_NoticeChanged");

		// when
		story.settled(objection, "REJECTED", "NONE");

		// then
		assertThat(story.at(ROUND, strict)).containsExactlyInAnyOrder("UserTask_ApproveList",
				"UserTask_ApproveFunding");
		assertThat(story.standingOf(only)).isEqualTo("CLEARED");
		assertThat(story.at(STAGE, only)).containsExactly("Catch_ApprovalIssued");
	}

	@Test
	void keepsAnAnonymousOneAsALeadThatHoldsNobodyUp() {
		// when
		story.beans().raising().raise(list.notice(), list.second(), Optional.empty(), COMPLAINT);
		var objection = story.objectionOf(list.second());

		// then
		assertThat(story.standingOf(list.second())).isEqualTo("SHORTLISTED");
		assertThatThrownBy(() -> story.admitted(objection)).hasMessageContaining("approval.objection.anonymous");
		assertThat(story.rows("select 1 from approval_objector where objection = ?", objection.value())).isEmpty();
	}

	@Test
	void keepsWhatTheOfficerMadeSureOf() {
		// given
		var objection = story.objected(list.notice(), list.second());

		// then
		assertThatThrownBy(() -> story.answers(OFFICER, "objection", objection, "UserTask_ExamineObjection",
				Map.of("decision", "ADMIT", "reason", "实名提出，附有证据，予以受理。")))
			.hasMessageContaining("approval.objection.name-unsure");

		// when
		story.admitted(objection);

		// then
		assertThat(story.rows(
				"select facts from audit_entry where action = 'approval.objection-examined' and subject_id = ?",
				list.second().toString()))
			.hasSize(1)
			.first()
			.asString()
			.contains("\"named\"", "\"evidenced\"");
	}

	@Test
	void becomesMootWhenTheProjectLeaves() {
		// given
		var objection = story.objected(list.notice(), list.second());

		// when
		story.leaves(list.second(), ProjectStatus.WITHDRAWN);

		// then
		assertThat(story.at("objection", objection)).isEmpty();
		assertThat(story.rows("select status from approval_objection where id = ?", objection.value()))
			.extracting(row -> row.get("status"))
			.containsExactly("MOOT");
		assertThat(story.at(ROUND, list.round())).contains("UserTask_ConfirmLateEntry");
	}

	@Test
	void holdsAProjectAgainWhenASecondObjectionComes() {
		// given
		var objection = story.objected(list.notice(), list.second());
		story.settled(objection, "REJECTED", "NONE");
		var later = story.objected(list.notice(), list.second());
		story.admitted(later);

		// then
		assertThat(story.standingOf(list.second())).isEqualTo("UNDER_OBJECTION");

		// when
		story.approved(list.round());

		// then
		assertThat(story.statusOf(list.second())).isEqualTo(ProjectStatus.OBJECTION_PENDING);
		assertThat(story.statusOf(list.first())).isEqualTo(ProjectStatus.AGREEMENT_PENDING);
	}

	@Test
	void sendsAProjectBackToItsExpertsAndTakesItsNewScoreIn() {
		// given
		var objection = story.objected(list.notice(), list.second());

		// when
		story.settled(objection, "PARTLY", "RESCORE");

		// then
		assertThat(story.statusOf(list.second())).isEqualTo(ProjectStatus.UNDER_REVIEW);
		assertThat(story.reopened()).contains(list.second());
		assertThat(story.at(STAGE, list.second())).isEmpty();

		// when
		story.scoredAgain(list.round(), list.second(), "87.00", "85.00", "86.20");
		OFFICER.does(() -> story.beans().rejoining().rejoin(list.round()));

		// then
		assertThat(story.statusOf(list.second())).isEqualTo(ProjectStatus.RESERVE);
		assertThat(story.rows("select entering from approval_late_entry where round = ?", list.round().value()))
			.extracting(row -> row.get("entering"))
			.containsExactly(list.reserve().value());
	}

}

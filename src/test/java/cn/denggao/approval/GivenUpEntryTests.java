package cn.denggao.approval;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectStatus;
import cn.denggao.approval.domain.GivingUpEntry;
import cn.denggao.approval.domain.NoticeText;
import cn.denggao.programme.RoundId;
import cn.denggao.requirements.Requirement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

import static cn.denggao.approval.ApprovalStory.FINANCE;
import static cn.denggao.approval.ApprovalStory.LEADER;
import static cn.denggao.approval.ApprovalStory.OFFICER;
import static cn.denggao.approval.ApprovalStory.ROUND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** An entry that may never be confirmed is given up, and holds nothing open. */
@ApprovalTest
class GivenUpEntryTests {

	private static final String MINUTES = "会纪〔2026〕9号";

	private static final String REASON = "同类别立项数已满，本批次不再递补。";

	@Autowired
	private ApprovalStory story;

	@Autowired
	private GivingUpEntry givingUp;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private MockMvc web;

	private RoundId round;

	private ProjectId first;

	private ProjectId second;

	private ProjectId reserve;

	private ProjectId next;

	@BeforeEach
	void twoPlacesAndTwoReserves() {
		round = story.round(2, rules -> {
		});
		first = story.project(round, "SX01", "92.00", "90.00", "91.20");
		second = story.project(round, "SX02", "90.00", "88.00", "89.20");
		reserve = story.project(round, "SX03", "88.00", "86.00", "87.20");
		next = story.project(round, "SX11", "84.00", "82.00", "83.20");
	}

	@AfterEach
	void aboutTenAgain() {
		new CategoryBound(database).isAboutTen();
	}

	@Test
	@Requirement(value = "R003-06", page = "/rounds/{id}/late-entries")
	void givesUpAReserveThatTheCategoryHasNoRoomFor() throws Exception {
		// given
		var entry = placeFree();
		new CategoryBound(database).leavesRoomFor(1);
		assertThatThrownBy(() -> OFFICER.does(() -> story.beans().late().confirm(round, entry, MINUTES)))
			.hasMessage("application.approved.beyond");

		// when
		web.perform(post("/rounds/{id}/late-entries/{entry}/giving-up", round, entry).param("minutesNo", MINUTES)
			.param("reason", REASON)
			.with(authentication(OFFICER))
			.with(csrf())).andExpect(redirectedUrl("/tasks/done"));
		story.works();

		// then
		assertThat(story.statusOf(reserve)).isEqualTo(ProjectStatus.NOT_SELECTED);
		assertThat(story.at("specialty-project", reserve)).isEmpty();
		assertThat(entries()).contains(List.of(first.value(), reserve.value(), "DROPPED"));
		assertThat(story.at(ROUND, round)).doesNotContain("UserTask_ConfirmLateEntry");
		assertThat(story.rows("select 1 from notification_message where dedup_key like ?",
				"approval-given-up-" + reserve + "%"))
			.isNotEmpty();
		assertThat(story.rows("""
				select cast(facts as jsonb) ->> 'reason' as reason from audit_entry
				where action = 'approval.late-entry-given-up' and subject_id = ?""", round.toString()))
			.extracting(row -> row.get("reason"))
			.containsExactly(REASON);
		web.perform(get("/rounds/{id}/late-entries", round).with(authentication(OFFICER)))
			.andExpect(content().string(containsString("已放弃")))
			.andExpect(content().string(containsString(REASON)));
	}

	@Test
	@Requirement("R003-05")
	void offersThePlaceToTheNextReserve() {
		// given
		var entry = placeFree();

		// when
		givesUp(entry);

		// then
		assertThat(entries()).containsExactlyInAnyOrder(List.of(first.value(), reserve.value(), "DROPPED"),
				List.of(reserve.value(), next.value(), "DUE"));
	}

	@Test
	void givesUpAnEntryThatWasConfirmed() {
		// given
		var entry = placeFree();
		OFFICER.does(() -> story.beans().late().confirm(round, entry, MINUTES));
		story.works();
		assertThat(story.statusOf(reserve)).isEqualTo(ProjectStatus.SHORTLISTED);

		// when
		givesUp(entry);

		// then
		assertThat(story.statusOf(reserve)).isEqualTo(ProjectStatus.NOT_SELECTED);
		assertThat(story.at(ROUND, round)).doesNotContain("UserTask_PublishLateNotice", "UserTask_IssueLateApproval");
	}

	@Test
	void letsANoticeOfItsOwnRunOut() {
		// given
		var entry = placeFree();
		OFFICER.does(() -> story.beans().late().confirm(round, entry, MINUTES));
		OFFICER.does(() -> story.beans()
			.late()
			.publish(round, entry, "晋卫医公示", new NoticeText("公示", "拟立项名单。", "医政处 0351-0000000")));

		// when
		givesUp(entry);
		story.fires(ROUND, round, "Catch_LateNoticeEnds", Duration.ZERO);
		story.works();
		OFFICER.does(() -> story.beans().late().close(round, entry));

		// then
		assertThat(story.statusOf(reserve)).isEqualTo(ProjectStatus.NOT_SELECTED);
		assertThat(story.at(ROUND, round)).doesNotContain("UserTask_IssueLateApproval");
	}

	/** The round ends with its reserves; nothing of it is left in the engine. */
	@Test
	void closesARoundOnceAHeldEntryIsGivenUp() {
		// given
		var notice = story.noticed(round);
		var objection = story.objected(notice, second);
		story.admitted(objection);
		story.approved(round);
		clears(second, objection);
		story.works();
		var entry = story.lateEntry(round);
		story.fires(ROUND, round, "Catch_ReserveExpires", Duration.ZERO);
		story.works();
		assertThat(story.at(ROUND, round)).containsExactly("UserTask_ConfirmLateEntry");

		// when
		givesUp(entry);

		// then
		assertThat(story.at(ROUND, round)).isEmpty();
		assertThat(story.statusOf(second)).isEqualTo(ProjectStatus.NOT_SELECTED);
	}

	@Test
	void asksForTheDecisionAndTheReason() throws Exception {
		// given
		var entry = placeFree();
		var path = "/rounds/" + round + "/late-entries/" + entry + "/giving-up";

		// then
		web.perform(
				post(path).param("minutesNo", MINUTES).param("reason", "").with(authentication(OFFICER)).with(csrf()))
			.andExpect(status().is4xxClientError())
			.andExpect(content().string(containsString("请填写理由。")));
		web.perform(post(path).param("reason", REASON).with(authentication(OFFICER)).with(csrf()))
			.andExpect(status().is4xxClientError());
		web.perform(post(path).param("minutesNo", MINUTES)
			.param("reason", REASON)
			.with(authentication(FINANCE))
			.with(csrf())).andExpect(status().isNotFound());
		assertThat(entries()).containsExactly(List.of(first.value(), reserve.value(), "DUE"));

		// when
		givesUp(entry);

		// then
		assertThatThrownBy(() -> givesUp(entry)).hasMessage("approval.late-entry.moved-on");
	}

	private UUID placeFree() {
		story.noticed(round);
		story.leaves(first, ProjectStatus.WITHDRAWN);
		story.works();
		return story.lateEntry(round);
	}

	private void givesUp(UUID entry) {
		OFFICER.does(() -> givingUp.giveUp(round, entry, MINUTES, REASON));
		story.works();
	}

	/** Its objection is rejected after the list was approved. */
	private void clears(ProjectId project, ObjectionId objection) {
		story.department(project).does(() -> story.beans().handling().answer(objection, "情况属实，三名人员均在册。"));
		OFFICER.does(() -> story.beans().handling().verify(objection, "经调阅注册信息核查完毕。"));
		story.answers(LEADER, "objection", objection, "UserTask_DecideObjection", Map.of("decision", "REJECTED",
				"effect", "NONE", "reason", "依据核查结果作出本决定。", "documentNo", "晋卫医函〔2026〕77号"));
	}

	private List<List<Object>> entries() {
		return story.rows("select freed, entering, status from approval_late_entry where round = ?", round.value())
			.stream()
			.filter(row -> row.get("entering") != null)
			.map(row -> List.of(row.get("freed"), row.get("entering"), row.get("status")))
			.toList();
	}

}

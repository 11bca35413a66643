package cn.denggao.approval;

import java.time.Duration;

import cn.denggao.application.ProjectStatus;
import cn.denggao.approval.domain.IssuingApproval;
import cn.denggao.approval.domain.NoticeText;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.RoundId;
import cn.denggao.requirements.Requirement;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

import static cn.denggao.approval.ApprovalStory.OFFICER;
import static cn.denggao.approval.ApprovalStory.STAGE;
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

/** Numbers of a round are told before its list is public, and kept. */
@ApprovalTest
class RoundBoundTests {

	@Autowired
	private ApprovalStory story;

	@Autowired
	private IssuingApproval issuing;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private MockMvc web;

	@AfterEach
	void aboutTenAgain() {
		new CategoryBound(database).isAboutTen();
	}

	@Test
	@Requirement({ "R000-11", "R000-12" })
	void passesOverWhoeverAMaximumOfTheRoundHasNoPlaceFor() throws Exception {
		// given
		var round = story.round(2, rules -> bound(rules, "MAX", 1, "140100"));
		var first = story.project(round, "SX01", "92.00", "90.00", "91.20");
		var over = story.project(round, "SX03", "88.00", "86.00", "87.20");
		var next = story.project(round, "SX11", "84.00", "82.00", "83.20");

		// when
		story.scored(round);

		// then
		page(round, "/ranking", "所在专科或地区的名额已满");
		page(round, "/ranking", "已到上限");

		// when
		story.confirmed(round);

		// then
		assertThat(story.standingOf(first)).isEqualTo("SHORTLISTED");
		assertThat(story.standingOf(over)).isEqualTo("RESERVE");
		assertThat(story.standingOf(next)).isEqualTo("SHORTLISTED");
		page(round, "", "名额限制");
	}

	@Test
	void letsNobodyEnterFromTheReservesBeyondAMaximum() {
		// given
		var round = story.round(2, rules -> bound(rules, "MAX", 1, "140100"));
		var first = story.project(round, "SX01", "92.00", "90.00", "91.20");
		var over = story.project(round, "SX03", "88.00", "86.00", "87.20");
		var next = story.project(round, "SX11", "84.00", "82.00", "83.20");
		var reserve = story.project(round, "SX12", "80.00", "80.00", "80.00");
		story.noticed(round);

		// when
		story.leaves(next, ProjectStatus.WITHDRAWN);
		story.works();

		// then
		assertThat(story.standingOf(first)).isEqualTo("SHORTLISTED");
		assertThat(story.rows("select entering from approval_late_entry where round = ?", round.value()))
			.extracting(row -> row.get("entering"))
			.containsExactly(reserve.value());
		assertThat(story.standingOf(over)).isEqualTo("RESERVE");
	}

	@Test
	@Requirement("R003-05")
	void approvesFewerThanAnExactNumberForAReasonOnly() throws Exception {
		// given
		var round = story.round(2, rules -> bound(rules, "EXACT", 2, "140100"));
		story.project(round, "SX01", "92.00", "90.00", "91.20");
		story.project(round, "SX11", "84.00", "82.00", "83.20");
		story.scored(round);
		page(round, "/ranking", "还差 1 个");
		story.confirmed(round);
		page(round, "/notice", "还差 1 个");
		story.published(round);

		// then
		assertThatThrownBy(() -> story.approved(round)).isInstanceOf(Refused.class)
			.hasMessage("approval.bounds.short")
			.satisfies(refused -> assertThat(((Refused) refused).field()).contains("shortfall"))
			.satisfies(refused -> assertThat(((Refused) refused).arguments()).containsExactly("太原市", 2, 1));
		page(round, "/approval", "不足规定数的理由");

		// when
		web.perform(post("/rounds/{id}/approval", round).param("word", "晋卫医发")
			.param("title", "关于公布立项名单的通知")
			.param("shortfall", "太原市另一项目未达到最低分")
			.with(authentication(OFFICER))
			.with(csrf())).andExpect(redirectedUrl("/tasks/done"));
		story.works();

		// then
		assertThat(database.queryForObject(
				"select count(*) from audit_entry where action = 'approval.short-of-number' and subject_id = ?",
				Integer.class, round.toString()))
			.isOne();
	}

	/** Whoever is approved still takes a place of the bound. */
	@Test
	@Requirement("R000-12")
	void offersAFreedPlaceToNobodyABoundHasNoPlaceFor() {
		// given
		var round = story.round(2, rules -> bound(rules, "MAX", 1, "140100"));
		story.project(round, "SX01", "92.00", "90.00", "91.20");
		var lapsing = story.project(round, "SX11", "90.00", "88.00", "89.20");
		story.project(round, "SX03", "88.00", "86.00", "87.20");
		var elsewhere = story.project(round, "SX12", "84.00", "82.00", "83.20");
		story.noticed(round);
		story.approved(round);

		// when
		story.fires(STAGE, lapsing, "Boundary_AgreementOverdue", Duration.ZERO);

		// then
		assertThat(story.rows("select entering from approval_late_entry where round = ?", round.value()))
			.extracting(row -> row.get("entering"))
			.containsExactly(elsewhere.value());
	}

	@Test
	@Requirement("R003-06")
	void refusesAListBeyondTheCategoryBeforeTheLeadingGroupAndTheNotice() {
		// given
		var round = story.round(2, rules -> {
		});
		story.project(round, "SX01", "92.00", "90.00", "91.20");
		story.project(round, "SX03", "88.00", "86.00", "87.20");
		story.scored(round);
		new CategoryBound(database).leavesRoomFor(1);

		// then
		assertThatThrownBy(() -> story.confirmed(round)).hasMessage("application.approved.beyond");

		// when
		new CategoryBound(database).leavesRoomFor(2);
		story.confirmed(round);
		new CategoryBound(database).leavesRoomFor(1);

		// then
		assertThatThrownBy(() -> story.published(round)).hasMessage("application.approved.beyond");

		// when
		new CategoryBound(database).leavesRoomFor(2);
		story.published(round);
		story.approved(round);

		// then
		assertThat(database.queryForObject("select count(*) from application_approved where round_id = ?",
				Integer.class, round.value()))
			.isEqualTo(2);
	}

	@Test
	@Requirement({ "R003-05", "R003-06" })
	void ranksASmallerListWhereTheCategoryHasLittleRoom() throws Exception {
		// given
		var round = story.round(2, rules -> {
		});
		var first = story.project(round, "SX01", "92.00", "90.00", "91.20");
		var second = story.project(round, "SX03", "88.00", "86.00", "87.20");
		story.scored(round);
		new CategoryBound(database).leavesRoomFor(1);
		assertThatThrownBy(() -> story.confirmed(round)).hasMessage("application.approved.beyond");

		// when
		OFFICER.does(() -> story.beans().ranking().again(round));

		// then
		page(round, "/ranking", "该类别或计划的立项数已满");

		// when
		OFFICER.does(() -> story.beans().ranking().confirm(round, 2));
		story.decided(round);
		story.published(round);
		story.approved(round);

		// then
		assertThat(story.standingOf(first)).isEqualTo("APPROVED");
		assertThat(story.standingOf(second)).isEqualTo("RESERVE");
	}

	@Test
	@Requirement("R003-06")
	void letsNoReserveEnterBeyondTheCategory() {
		// given
		var round = story.round(2, rules -> {
		});
		story.project(round, "SX01", "92.00", "90.00", "91.20");
		var leaving = story.project(round, "SX11", "90.00", "88.00", "89.20");
		story.project(round, "SX03", "88.00", "86.00", "87.20");
		story.noticed(round);
		story.leaves(leaving, ProjectStatus.WITHDRAWN);
		story.works();
		var entry = story.lateEntry(round);

		// when
		new CategoryBound(database).leavesRoomFor(1);

		// then
		assertThatThrownBy(() -> OFFICER.does(() -> story.beans().late().confirm(round, entry, "会纪〔2026〕8号")))
			.hasMessage("application.approved.beyond");

		// when
		new CategoryBound(database).leavesRoomFor(2);
		OFFICER.does(() -> story.beans().late().confirm(round, entry, "会纪〔2026〕8号"));
		new CategoryBound(database).leavesRoomFor(1);

		// then
		assertThatThrownBy(() -> OFFICER.does(() -> story.beans()
			.late()
			.publish(round, entry, "晋卫医公示", new NoticeText("公示", "拟立项名单。", "医政处 0351-0000000"))))
			.hasMessage("application.approved.beyond");
	}

	private static void bound(ObjectNode rules, String operator, int target, String region) {
		var bound = ((ObjectNode) rules.get("recommendation")).putArray("bounds").addObject();
		bound.put("code", "CITY").put("name", "太原市").put("counts", "APPROVED").put("operator", operator);
		bound.put("target", target).putObject("of").putArray("regions").add(region);
	}

	private void page(RoundId round, String path, String text) throws Exception {
		web.perform(get("/rounds/" + round + path).with(authentication(OFFICER)))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString(text)));
	}

}

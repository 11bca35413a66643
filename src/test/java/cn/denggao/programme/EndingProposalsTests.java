package cn.denggao.programme;

import java.util.List;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.application.ApplicationStory;
import cn.denggao.application.StandingClock;
import cn.denggao.calendar.KnownYears;
import cn.denggao.identity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static cn.denggao.application.ApplicationStory.CHIEF;
import static cn.denggao.application.ApplicationStory.OFFICER;
import static cn.denggao.programme.MovingDesk.daysAfter;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** A proposal that is not approved is taken back, refused with a reason, or lapses. */
@DenggaoTest
class EndingProposalsTests {

	private static final String WHY = "申报单位均已恢复供电，原定时间足够。";

	private static final Acting ELSEWHERE = Acting.as("elsewhere", "150000", Role.HC_PROVINCE, Role.HC_PROVINCE_LEADER);

	@Autowired
	private ApplicationContext context;

	@Autowired
	private RoundDirectory rounds;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private MockMvc web;

	private ApplicationStory story;

	private RoundId round;

	private RoundSummary before;

	private MovingDesk desk;

	@BeforeEach
	void anOpenRound() {
		story = new ApplicationStory(context);
		round = story.openRound();
		before = rounds.require(round);
		desk = new MovingDesk(web, round);
	}

	@Test
	void takesAMoveBackAndMakesRoomForAnother() throws Exception {
		// given
		desk.proposes("WINDOW", daysAfter(before.closesAt(), 5));
		var seen = desk.approval();
		desk.send(CHIEF, desk.withdrawal()).andExpect(status().isNotFound());
		desk.send(ELSEWHERE, desk.withdrawal()).andExpect(status().isNotFound());
		desk.see(OFFICER).andExpect(content().string(containsString("opening/moves/removal")));

		// when
		desk.send(OFFICER, desk.withdrawal()).andExpect(status().is3xxRedirection());

		// then
		desk.send(OFFICER, desk.withdrawal()).andExpect(status().isConflict());
		desk.proposes("WINDOW", daysAfter(before.closesAt(), 6));
		desk.send(CHIEF, seen).andExpect(status().isConflict()).andExpect(content().string(containsString("您看到的那一项")));
		assertThat(rounds.require(round)).isEqualTo(before);
		desk.send(CHIEF, desk.approval()).andExpect(status().is3xxRedirection());
		assertThat(rounds.require(round).closesAt()).isEqualTo(daysAfter(before.closesAt(), 6));
		assertThat(acts(round)).endsWith("programme.deadline-move-proposed prov1",
				"programme.deadline-move-withdrawn prov1", "programme.deadline-move-proposed prov1",
				"programme.deadline-moved provleader");
		desk.see(OFFICER).andExpect(content().string(allOf(containsString("已撤回"), containsString("已批准"))));
	}

	@Test
	void refusesAMoveWithAReasonAndTellsWhoProposedIt() throws Exception {
		// given
		desk.proposes("WINDOW", daysAfter(before.closesAt(), 5));
		desk.refuses(CHIEF, desk.rejection("不同意"), "请填写理由，10 至 2000 字");
		desk.send(OFFICER, desk.rejection(WHY)).andExpect(status().isNotFound());
		desk.send(ELSEWHERE, desk.rejection(WHY)).andExpect(status().isNotFound());

		// when
		desk.send(CHIEF, desk.rejection(WHY)).andExpect(status().is3xxRedirection());

		// then
		assertThat(rounds.require(round)).isEqualTo(before);
		assertThat(acts(round)).endsWith("programme.deadline-move-proposed prov1",
				"programme.deadline-move-rejected provleader");
		assertThat(told(round)).singleElement().asString().startsWith("prov1: 您提出的").contains("改", "未获同意", WHY);
		desk.see(OFFICER)
			.andExpect(content().string(allOf(containsString("未获同意"), containsString(WHY), containsString("提出更改"))));
		desk.send(CHIEF, desk.approval()).andExpect(status().isConflict());
		desk.moves("WINDOW", daysAfter(before.closesAt(), 3));
	}

	@Test
	void forgetsAMoveWhoseDayHasGoneBy() throws Exception {
		// given
		desk.proposes("WINDOW", daysAfter(before.closesAt(), 5));
		var approval = desk.approval();
		var rejection = desk.rejection(WHY);
		var later = daysAfter(before.recommendationClosesAt(), 7);

		try (var clock = new StandingClock(database)) {
			clock.at(before.closesAt().plusMillis(1).toString());

			// then it waits no longer
			desk.see(CHIEF).andExpect(content().string(allOf(containsString("过期失效"), not(containsString("等待批准的更改")))));
			desk.refuses(CHIEF, approval, "这项更改已经失效");
			desk.refuses(CHIEF, rejection, "这项更改已经失效");
			desk.refuses(OFFICER, desk.withdrawal(), "这项更改已经失效");

			// when
			desk.moves("RECOMMENDATION", later);
		}

		// then
		assertThat(rounds.require(round).recommendationClosesAt()).isEqualTo(later);
		assertThat(rounds.require(round).closesAt()).isEqualTo(before.closesAt());
		assertThat(acts(round)).endsWith("programme.deadline-move-proposed prov1",
				"programme.deadline-move-lapsed prov1", "programme.deadline-move-proposed prov1",
				"programme.deadline-moved provleader");
	}

	@Test
	void forgetsAMoveToADateThatHasGoneBy() throws Exception {
		// given a date is to come sooner
		var sooner = daysAfter(before.closesAt(), -5);
		desk.proposes("WINDOW", sooner);

		try (var clock = new StandingClock(database)) {
			clock.at(sooner.toString());

			// when
			desk.moves("WINDOW", daysAfter(before.closesAt(), 2));
		}

		// then
		assertThat(rounds.require(round).closesAt()).isEqualTo(daysAfter(before.closesAt(), 2));
	}

	@Test
	void takesTheProposalToOpenBack() throws Exception {
		// given
		var draft = draft("2078-05-10");
		var opening = new MovingDesk(web, draft);
		opening.see(OFFICER)
			.andExpect(content().string(allOf(containsString("等待批准开放"), containsString("2078-05-10 17:30"),
					containsString("晋卫医函〔2078〕3号"), containsString("opening/removal"))));
		opening.send(CHIEF, post("/rounds/{id}/opening/removal", draft)).andExpect(status().isNotFound());

		// when
		opening.send(OFFICER, post("/rounds/{id}/opening/removal", draft)).andExpect(status().is3xxRedirection());

		// then
		opening.send(OFFICER, post("/rounds/{id}/opening/removal", draft)).andExpect(status().isConflict());
		opening.see(OFFICER)
			.andExpect(content().string(allOf(not(containsString("等待批准开放")), containsString("value=\"2078-05-10\""))));
		opening.refuses(CHIEF, post("/rounds/{id}/opening/approval", draft), "尚未提出开放");
		assertThat(acts(draft)).containsExactly("programme.round-proposed prov1",
				"programme.round-proposal-withdrawn prov1");
	}

	@Test
	void refusesToOpenWithAReasonUntilItIsProposedAgain() throws Exception {
		// given
		var draft = draft("2078-05-10");
		var opening = new MovingDesk(web, draft);
		var seen = refusal(draft, WHY);
		opening.refuses(CHIEF, refusal(draft, " "), "请填写理由，10 至 2000 字");
		propose(draft, "2078-05-11");
		opening.send(CHIEF, seen).andExpect(status().isConflict());
		opening.send(OFFICER, refusal(draft, WHY)).andExpect(status().isNotFound());

		// when
		opening.send(CHIEF, refusal(draft, WHY)).andExpect(status().is3xxRedirection());

		// then
		assertThat(rounds.require(draft).status()).isEqualTo(RoundStatus.DRAFT);
		assertThat(told(draft)).singleElement().asString().startsWith("prov1: ").contains("未获同意", WHY);
		opening.see(OFFICER).andExpect(content().string(containsString("不同意开放：" + WHY)));
		propose(draft, "2078-05-12");
		opening.see(OFFICER).andExpect(content().string(not(containsString(WHY))));
		assertThat(acts(draft)).containsExactly("programme.round-proposed prov1", "programme.round-proposed prov1",
				"programme.round-proposal-rejected provleader", "programme.round-proposed prov1");
	}

	@Test
	void saysThatAProposalToOpenHasLapsed() throws Exception {
		// given
		var draft = draft("2078-05-10");

		try (var clock = new StandingClock(database)) {
			clock.at("2078-05-10 17:30:00+08");

			// then
			new MovingDesk(web, draft).see(OFFICER)
				.andExpect(content().string(allOf(containsString("这次提出已经失效"), not(containsString("等待批准开放")))));
		}
	}

	private RoundId draft(String closesOn) throws Exception {
		KnownYears.of(context, 2078);
		var draft = story.draftRound();
		propose(draft, closesOn);
		return draft;
	}

	private void propose(RoundId draft, String closesOn) throws Exception {
		new MovingDesk(web, draft)
			.send(OFFICER,
					post("/rounds/{id}/opening", draft).param("closesOn", closesOn)
						.param("closesTime", "17:30")
						.param("recommendationClosesOn", "2078-05-31")
						.param("recommendationClosesTime", "17:30")
						.param("documentNo", "晋卫医函〔2078〕3号"))
			.andExpect(status().is3xxRedirection());
	}

	/** With the mark that the leader's page carries. */
	private MockHttpServletRequestBuilder refusal(RoundId draft, String reason) throws Exception {
		var html = new MovingDesk(web, draft).see(CHIEF).andReturn().getResponse().getContentAsString();
		return post("/rounds/{id}/opening/rejection", draft)
			.param("seen", html.replaceAll("(?s).*name=\"seen\" value=\"([0-9a-f]+)\".*", "$1"))
			.param("reason", reason);
	}

	private List<String> acts(RoundId id) {
		return database.queryForList("""
				select action || ' ' || login from audit_entry where subject_id = ?
				and (action like 'programme.deadline-%' or action like 'programme.round-propos%') order by seq""",
				String.class, id.toString());
	}

	private List<String> told(RoundId id) {
		return database.queryForList(
				"select recipient || ': ' || body from notification_message where link = '/rounds/' || ? || '/opening'",
				String.class, id.toString());
	}

}

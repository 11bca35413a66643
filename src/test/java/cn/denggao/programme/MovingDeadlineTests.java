package cn.denggao.programme;

import java.sql.Timestamp;
import java.time.Instant;
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

import static cn.denggao.application.ApplicationStory.CHIEF;
import static cn.denggao.application.ApplicationStory.CITY;
import static cn.denggao.application.ApplicationStory.CITY_CHIEF;
import static cn.denggao.application.ApplicationStory.OFFICER;
import static cn.denggao.programme.MovingDesk.DOCUMENT;
import static cn.denggao.programme.MovingDesk.REASON;
import static cn.denggao.programme.MovingDesk.daysAfter;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * A date of an open round moves only by a decision of two people, kept with its paper.
 */
@DenggaoTest
class MovingDeadlineTests {

	private static final Acting BOTH = Acting.as("prov1", "140000", Role.HC_PROVINCE, Role.HC_PROVINCE_LEADER);

	private static final Instant LATE = Instant.parse("2062-11-20T09:30:00Z");

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
	void movesNothingUntilAnotherPersonAgrees() throws Exception {
		// when
		desk.proposes("WINDOW", daysAfter(before.closesAt(), 5));

		// then
		assertThat(rounds.require(round)).isEqualTo(before);
		desk.see(CHIEF)
			.andExpect(status().isOk())
			.andExpect(content()
				.string(allOf(containsString("等待批准的更改"), containsString(DOCUMENT), containsString(REASON))));
		desk.send(OFFICER, desk.approval()).andExpect(status().isNotFound());
		desk.refuses(BOTH, desk.approval(), "提出人不能自己批准");
		assertThat(rounds.require(round)).isEqualTo(before);
		assertThat(acts()).containsExactly("programme.deadline-move-proposed prov1");
	}

	@Test
	void keepsWhoMovedWhatByWhichPaperAndWhy() throws Exception {
		// given
		var to = daysAfter(before.closesAt(), 5);

		// when
		desk.moves("WINDOW", to);

		// then
		assertThat(rounds.require(round).closesAt()).isEqualTo(to);
		assertThat(rounds.require(round).recommendationClosesAt()).isEqualTo(before.recommendationClosesAt());
		assertThat(database.queryForMap("select * from programme_deadline_move where round = ?", round.value()))
			.containsEntry("deadline", "WINDOW")
			.containsEntry("moved_from", Timestamp.from(before.closesAt()))
			.containsEntry("moved_to", Timestamp.from(to))
			.containsEntry("document_no", DOCUMENT)
			.containsEntry("reason", REASON)
			.containsEntry("proposed_by", "prov1")
			.containsEntry("approved_by", "provleader");
	}

	@Test
	void leavesBothStepsInTheTrail() throws Exception {
		// given
		var to = daysAfter(before.closesAt(), 5);

		// when
		desk.moves("WINDOW", to);

		// then
		assertThat(acts()).containsExactly("programme.deadline-move-proposed prov1",
				"programme.deadline-moved provleader");
		assertThat(database.queryForObject(
				"select facts from audit_entry where action = 'programme.deadline-moved' and subject_id = ?",
				String.class, round.toString()))
			.contains(before.closesAt().toString(), to.toString(), DOCUMENT);
	}

	@Test
	void takesOneWishAtATime() throws Exception {
		desk.send(CHIEF, desk.approval())
			.andExpect(status().isConflict())
			.andExpect(content().string(containsString("没有等待批准的更改")));
		desk.proposes("WINDOW", daysAfter(before.closesAt(), 5));

		desk.send(OFFICER, desk.move("WINDOW", daysAfter(before.closesAt(), 6)))
			.andExpect(status().isConflict())
			.andExpect(content().string(containsString("已有一项更改等待批准")));

		desk.send(CHIEF, desk.approval()).andExpect(status().is3xxRedirection());
		desk.send(CHIEF, desk.approval()).andExpect(status().isConflict());
		assertThat(rounds.require(round).closesAt()).isEqualTo(daysAfter(before.closesAt(), 5));
	}

	@Test
	void isNobodyElsesToMove() throws Exception {
		// given
		var to = daysAfter(before.closesAt(), 5);
		var elsewhere = Acting.as("hbprov", "130000", Role.HC_PROVINCE);

		// then
		desk.send(CITY, desk.move("WINDOW", to)).andExpect(status().isNotFound());
		desk.send(CHIEF, desk.move("WINDOW", to)).andExpect(status().isNotFound());
		desk.send(elsewhere, desk.move("WINDOW", to)).andExpect(status().isNotFound());
		desk.proposes("WINDOW", to);
		desk.send(CITY_CHIEF, desk.approval()).andExpect(status().isNotFound());
		assertThat(rounds.require(round)).isEqualTo(before);
	}

	@Test
	void movesNoDateThatHasPassed() throws Exception {
		// given
		var to = daysAfter(before.closesAt(), 5);
		desk.proposes("WINDOW", to);
		var approval = desk.approval();

		// when
		try (var clock = new StandingClock(database)) {
			clock.at(before.closesAt().plusMillis(1).toString());

			// then
			desk.refuses(CHIEF, approval, "该截止时间已过");
			desk.refuses(OFFICER, desk.move("WINDOW", to), "该截止时间已过");
		}
		assertThat(rounds.require(round)).isEqualTo(before);
	}

	@Test
	void movesNoDateOfADraft() throws Exception {
		// given
		var draft = new MovingDesk(web, story.draftRound());

		// then
		draft.refuses(OFFICER, draft.move("WINDOW", daysAfter(before.closesAt(), 5)), "批次尚未开放，不能更改");
	}

	@Test
	void namesTheFieldThatIsWrongAndKeepsNothing() throws Exception {
		// given
		var to = daysAfter(before.closesAt(), 5);

		// then
		desk.refusesField(desk.move("WINDOW", to, DOCUMENT, " "), "reason", "请填写理由，10 至 2000 字");
		desk.refusesField(desk.move("WINDOW", to, DOCUMENT, "网络中断"), "reason", "请填写理由，10 至 2000 字");
		desk.refusesField(desk.move("WINDOW", to, "", REASON), "documentNo", "请填写依据文号");
		desk.refusesField(desk.move("WINDOW", to, "电话通知", REASON), "documentNo", "文号应形如");
		desk.refusesField(desk.move("", to), "deadline", "请选择要更改的截止时间");
		desk.refusesField(desk.move("WINDOW", daysAfter(before.opensAt(), -1)), "to", "新的截止时间必须晚于现在");
		desk.refusesField(desk.move("WINDOW", daysAfter(before.recommendationClosesAt(), 1)), "to", "推荐截止必须晚于申报截止");
		desk.refusesField(desk.move("RECOMMENDATION", daysAfter(before.closesAt(), -1)), "to", "推荐截止必须晚于申报截止");
		assertThat(acts()).isEmpty();
		assertThat(rounds.require(round)).isEqualTo(before);
	}

	@Test
	void asksForNoDateWhoseLimitsReachAYearThatIsNotKnown() throws Exception {
		// given
		KnownYears.of(context, 2062);

		// then
		desk.refuses(OFFICER, desk.move("RECOMMENDATION", LATE), "尚未导入 2063 年的节假日安排");
		assertThat(acts()).isEmpty();
		desk.moves("RECOMMENDATION", Instant.parse("2062-05-31T09:30:00Z"));
		assertThat(rounds.require(round).recommendationClosesAt()).isEqualTo("2062-05-31T09:30:00Z");
	}

	@Test
	void agreesToNoDateWhoseLimitsReachAYearThatIsNotKnown() throws Exception {
		// given
		KnownYears.of(context, 2062);
		database.update(
				"""
						insert into programme_deadline_move (id, round, deadline, moved_from, moved_to, document_no, reason,
						proposed_by, proposed_at) values (gen_random_uuid(), ?, 'RECOMMENDATION', ?, ?, ?, ?, 'prov1', app_now())
						""",
				round.value(), Timestamp.from(before.recommendationClosesAt()), Timestamp.from(LATE), DOCUMENT, REASON);

		// then
		desk.refuses(CHIEF, desk.approval(), "尚未导入 2063 年的节假日安排");
		assertThat(rounds.require(round)).isEqualTo(before);
		assertThat(acts()).isEmpty();
	}

	private List<String> acts() {
		return database.queryForList("""
				select action || ' ' || login from audit_entry
				where subject_id = ? and action like 'programme.deadline-%' order by seq""", String.class,
				round.toString());
	}

}

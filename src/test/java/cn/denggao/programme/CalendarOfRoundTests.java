package cn.denggao.programme;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;

import cn.denggao.DenggaoTest;
import cn.denggao.application.ApplicationStory;
import cn.denggao.calendar.CalendarMissing;
import cn.denggao.calendar.KnownYears;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

import static cn.denggao.application.ApplicationStory.CHIEF;
import static cn.denggao.application.ApplicationStory.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** A round is opened only if the calendar is known as far as its limits reach. */
@DenggaoTest
class CalendarOfRoundTests {

	private static final String DOCUMENT = "晋卫医函〔2085〕31号";

	@Autowired
	private ApplicationContext context;

	@Autowired
	private OpeningRound opening;

	@Autowired
	private RoundDirectory rounds;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private MockMvc web;

	private RoundId draft;

	@BeforeEach
	void aDraftAndOneYear() {
		draft = new ApplicationStory(context).draftRound();
		KnownYears.of(context, 2085);
	}

	@Test
	void takesDatesWhoseLimitsEndInAYearThatIsKnown() {
		// when: 10 + 5 + 15 + 5 + 20 working days after the recommendations
		OFFICER.does(() -> opening.propose(draft, at("2085-05-10T17:30"), at("2085-05-31T17:30"), DOCUMENT));
		CHIEF.does(() -> opening.open(draft));

		// then
		assertThat(rounds.require(draft).status()).isEqualTo(RoundStatus.OPEN);
	}

	@Test
	void refusesDatesWhoseLimitsReachAYearThatIsNotKnown() {
		assertThatThrownBy(() -> OFFICER
			.does(() -> opening.propose(draft, at("2085-11-01T17:30"), at("2085-11-20T17:30"), DOCUMENT)))
			.isInstanceOf(CalendarMissing.class)
			.hasMessage("calendar.missing 2086");
		assertThat(rounds.require(draft).closesAt()).isNull();
	}

	@Test
	void opensNothingIfTheYearIsNotKnownWhenTheSecondPersonDecides() throws Exception {
		// given
		database.update(
				"update programme_round set closes_at = ?, recommendation_closes_at = ?, document_no = ?, proposed_by = ? "
						+ "where id = ?",
				Timestamp.from(at("2085-11-01T17:30")), Timestamp.from(at("2085-11-20T17:30")), DOCUMENT, "prov1",
				draft.value());

		// then
		assertThatThrownBy(() -> CHIEF.does(() -> opening.open(draft))).hasMessage("calendar.missing 2086");
		assertThat(rounds.require(draft).status()).isEqualTo(RoundStatus.DRAFT);
		assertThat(database.queryForObject("select count(*) from programme_round_rules where round = ?", Integer.class,
				draft.value()))
			.isZero();
		assertThat(database.queryForObject("select count(*) from act_ru_execution where business_key_ = ?",
				Integer.class, draft.toString()))
			.isZero();
		web.perform(get("/rounds/{id}/opening", draft).with(authentication(OFFICER)))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("尚未导入 2086 年的节假日安排")));
	}

	private static Instant at(String local) {
		return OffsetDateTime.parse(local + ":00+08:00").toInstant();
	}

}

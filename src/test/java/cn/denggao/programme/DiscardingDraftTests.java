package cn.denggao.programme;

import java.util.UUID;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.application.ApplicationStory;
import cn.denggao.calendar.KnownYears;
import cn.denggao.identity.Role;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.requirements.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static cn.denggao.application.ApplicationStory.CITY;
import static cn.denggao.application.ApplicationStory.OFFICER;
import static cn.denggao.application.ApplicationStory.REASON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** A draft that nobody will open is discarded, and stays to be read. */
@DenggaoTest
class DiscardingDraftTests {

	private static final String NAME = "2090 年度领军临床专科（第二次征集，含县级医院牵头的联合申报）";

	private static final Acting SUPERVISOR = Acting.as("sup-2091", "140000", Role.SUPERVISOR);

	@Autowired
	private ApplicationContext context;

	@Autowired
	private RoundDirectory rounds;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private MockMvc web;

	private ApplicationStory story;

	private RoundId draft;

	@BeforeEach
	void aDraft() {
		story = new ApplicationStory(context);
		draft = story.draftRound();
		KnownYears.of(context, 2150);
	}

	@Test
	@Requirement(value = "R000-05", page = "/rounds/{id}/rules/discard")
	void discardsADraftThatCanStillBeRead() throws Exception {
		// given a draft that has been proposed
		database.update("update programme_round set title = ?, proposed_by = 'prov1' where id = ?", NAME,
				draft.value());
		page("/discard").andExpect(content().string(containsString(NAME)));

		// when
		discard().andExpect(status().is3xxRedirection());

		// then
		assertThat(facts()).contains(NAME, REASON);
		assertThat(rounds.all()).extracting(RoundSummary::id).doesNotContain(draft);
		assertThat(rounds.discarded()).extracting(RoundSummary::id).contains(draft);
		page("").andExpect(status().isOk())
			.andExpect(content().string(containsString("已废弃")))
			.andExpect(content().string(containsString(REASON)))
			.andExpect(content().string(not(containsString("name=\"notice.days\""))));
		for (var path : new String[] { "/rules/title", "/rules/discard", "/opening", "/quotas", "/quotas/allocations",
				"/repetition" }) {
			as(OFFICER, get("/rounds/{id}" + path, draft)).andExpect(status().isConflict())
				.andExpect(content().string(containsString("这个草稿批次已经废弃")));
		}
		as(OFFICER, get("/rounds")).andExpect(content().string(not(containsString(draft.toString()))));
		as(CITY, get("/rounds/{id}/rules", draft)).andExpect(status().isNotFound());
		assertThat(context.getBean(RoundVisibility.class).maySee(rounds.require(draft), SUPERVISOR.actor())).isTrue();
	}

	@Test
	void changesNothingOfADiscardedDraft() throws Exception {
		// given
		var seen = seen();
		discard();

		// then
		for (var part : new String[] { "title", "exclusions", "ties", "discard" }) {
			as(OFFICER,
					post("/rounds/{id}/rules/" + part, draft).param("title", NAME)
						.param("tie", "WEAK_FIRST")
						.param("host", "SX01")
						.param("seen", seen)
						.param("reason", REASON))
				.andExpect(status().isConflict());
		}
		as(OFFICER,
				post("/rounds/{id}/rules", draft).param("notice.days", "7").param("seen", seen).param("reason", REASON))
			.andExpect(status().isConflict());
		for (var change : new String[] { "status = 'OPEN', opens_at = now()", "discarded_at = null",
				"discard_reason = ''" }) {
			assertThatThrownBy(
					() -> database.update("update programme_round set " + change + " where id = ?", draft.value()))
				.isInstanceOf(DataAccessException.class);
		}
	}

	@Test
	void mayDraftTheSameYearAndBatchAnew() throws Exception {
		// given
		var repeating = context.getBean(RepeatingRound.class);
		var first = OFFICER.gets(() -> repeating.repeat(draft, 2091, "第一份草稿"));
		draft = first;
		discard().andExpect(status().is3xxRedirection());

		// when
		var like = story.draftRound();
		var second = OFFICER.gets(() -> repeating.repeat(like, 2091, "第二份草稿"));

		// then
		assertThat(rounds.require(second).batch()).isEqualTo(rounds.require(first).batch()).isEqualTo(1);
		assertThatThrownBy(() -> OFFICER.does(() -> repeating.repeat(first, 2092, "第三份草稿")))
			.hasMessage("programme.round.discarded");
		draft = second;
		discard().andExpect(status().is3xxRedirection());
	}

	@Test
	@Requirement(value = "R000-05", page = "/rounds/{id}/rules/discard")
	void isDraftedAnewByTheSamePack() throws Exception {
		// given
		var importing = context.getBean(ImportingPack.class);
		var pack = WrongPack.of("multi-campus", "discarded-2092", "programme.yaml", "code: MULTI-CAMPUS",
				"code: DISC-2092");
		var province = OrganisationId.of("140000");
		OFFICER.does(() -> importing.importFrom(pack, province));
		draft = new RoundId(database.queryForObject("""
				select id from programme_round where programme = 'DISC-2092'""", UUID.class));
		discard().andExpect(status().is3xxRedirection());

		// when
		OFFICER.does(() -> importing.importFrom(pack, province));

		// then
		assertThat(database.queryForList("""
				select year || ' ' || batch || ' ' || (discarded_at is null) from programme_round
				where programme = 'DISC-2092' order by 1""", String.class)).containsExactly("2024 1 false",
				"2024 1 true");
	}

	private ResultActions discard() throws Exception {
		return as(OFFICER, post("/rounds/{id}/rules/discard", draft).param("seen", seen()).param("reason", REASON));
	}

	private String seen() throws Exception {
		var html = page("/discard").andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
		return html.replaceAll("(?s).*name=\"seen\" value=\"([0-9a-f]+)\".*", "$1");
	}

	private ResultActions page(String part) throws Exception {
		return as(OFFICER, get("/rounds/{id}/rules" + part, draft));
	}

	private String facts() {
		return database.queryForObject(
				"select facts from audit_entry where action = 'programme.round-discarded' and subject_id = ?",
				String.class, draft.toString());
	}

	private ResultActions as(Acting who, MockHttpServletRequestBuilder request) throws Exception {
		return web.perform(request.with(authentication(who)).with(csrf()));
	}

}

package cn.denggao.programme;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.application.ApplicationStory;
import cn.denggao.calendar.KnownYears;
import cn.denggao.identity.Role;
import cn.denggao.organisation.Initials;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.requirements.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static cn.denggao.application.ApplicationStory.CHIEF;
import static cn.denggao.application.ApplicationStory.CITY;
import static cn.denggao.application.ApplicationStory.OFFICER;
import static cn.denggao.application.ApplicationStory.REASON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** A draft's name and lists are set in the browser. */
@DenggaoTest
class ChangingDraftTests {

	private static final String NAME = "2090 年度领军临床专科（第二次征集，含县级医院牵头的联合申报）";

	private static final Acting SUPERVISOR = Acting.as("sup-2090", "140000", Role.SUPERVISOR);

	@Autowired
	private ApplicationContext context;

	@Autowired
	private RoundDirectory rounds;

	@Autowired
	private OrganisationDirectory organisations;

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
	@Requirement(value = "R000-05", page = "/rounds/{id}/rules/title")
	void namesTheRoundAndShowsThePacksName() throws Exception {
		// given
		var before = rounds.require(draft).title();

		// when
		send("title", post("/rounds/{id}/rules/title", draft).param("title", "  " + NAME + " "))
			.andExpect(status().is3xxRedirection());

		// then
		assertThat(rounds.require(draft).title()).isEqualTo(NAME);
		page("").andExpect(content().string(containsString("与项目包不同的规则")))
			.andExpect(content().string(containsString("共 1 项")))
			.andExpect(content().string(containsString(before)));
		assertThat(audited("programme.round-renamed")).hasSize(1);
		assertThat(facts("programme.round-renamed")).contains(before, NAME, REASON);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "  ", "\u3000" })
	void asksForAName(String typed) throws Exception {
		send("title", post("/rounds/{id}/rules/title", draft).param("title", typed))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("请填写批次名称，不超过 100 字")));
		send("title", post("/rounds/{id}/rules/title", draft).param("title", "长".repeat(101)))
			.andExpect(status().isUnprocessableEntity());
	}

	@Test
	@Requirement(value = "R002-16", page = "/rounds/{id}/rules/exclusions")
	void keepsHospitalsFoundByTheirInitialsFromApplying() throws Exception {
		// given
		var name = organisations.nameOf(OrganisationId.of("SX03"));
		send("exclusions", step("exclusions", "find").param("words", Initials.of(name).toUpperCase()))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("value=\"add-SX03\"")));
		send("exclusions", step("exclusions", "add-SX03").param("host", "SX01"))
			.andExpect(content().string(containsString("下面所列还没有保存")))
			.andExpect(content().string(containsString("value=\"drop-SX01\"")))
			.andExpect(content().string(containsString("value=\"drop-SX03\"")));

		// when
		send("exclusions", step("exclusions", "keep").param("host", "SX01", "SX03"))
			.andExpect(status().is3xxRedirection());

		// then
		page("").andExpect(content().string(containsString(name)));
		assertThat(facts("programme.rules-changed")).contains("route.excludedHosts  → SX01, SX03");
		var route = rounds.rules(story.open(draft)).route();
		assertThat(route.admits("SX01")).isFalse();
		assertThat(route.admits("SX03")).isFalse();
		assertThat(route.admits("SX02")).isTrue();
	}

	@Test
	void takesHospitalsOffAndRefusesWhatIsNone() throws Exception {
		// given
		send("exclusions", step("exclusions", "keep").param("host", "SX01", "SX03"));
		send("exclusions", step("exclusions", "drop-SX01").param("host", "SX01", "SX03"))
			.andExpect(content().string(not(containsString("value=\"drop-SX01\""))));

		// then
		for (var stranger : List.of("140200", "NOBODY-2090")) {
			send("exclusions", step("exclusions", "keep").param("host", "SX03", stranger))
				.andExpect(status().isUnprocessableEntity())
				.andExpect(content().string(containsString("“" + stranger + "”不是本机关管辖的医院")));
		}
		send("exclusions", step("exclusions", "keep").param("host", "SX01", "SX03"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("内容与原来相同")));
		send("exclusions", step("exclusions", "keep")).andExpect(status().is3xxRedirection());
		assertThat(rounds.rules(story.open(draft)).route().excludedHosts()).isEmpty();
	}

	@Test
	@Requirement(value = { "R000-11", "R004-12" }, page = "/rounds/{id}/rules/ties")
	void ordersWhatDecidesBetweenEquals() throws Exception {
		// given
		var chain = new String[] { "OBJECTIVE_FIRST", "CAPABILITY_BLOCK", "EARLIER_SUBMISSION" };
		var moved = send("ties", step("ties", "up-CAPABILITY_BLOCK").param("tie", chain)).andExpect(status().isOk());
		assertThat(ties(moved)).containsExactly("CAPABILITY_BLOCK", "OBJECTIVE_FIRST", "EARLIER_SUBMISSION");
		assertThat(ties(send("ties", step("ties", "down-OBJECTIVE_FIRST").param("tie", chain)))).element(1)
			.isEqualTo("OBJECTIVE_FIRST");
		assertThat(ties(send("ties", step("ties", "drop-CAPABILITY_BLOCK").param("tie", chain))))
			.containsExactly("OBJECTIVE_FIRST", "EARLIER_SUBMISSION");
		assertThat(ties(send("ties", step("ties", "add").param("tie", chain).param("another", "WEAK_FIRST"))))
			.endsWith("EARLIER_SUBMISSION", "WEAK_FIRST");

		// when
		send("ties", step("ties", "keep").param("tie", "WEAK_FIRST", "EARLIER_SUBMISSION"))
			.andExpect(status().is3xxRedirection());

		// then
		page("").andExpect(content().string(containsString("1. 薄弱专科在前")))
			.andExpect(content().string(containsString("3. 质量安全部分得分高的在前")));
		assertThat(facts("programme.rules-changed")).contains("→ WEAK_FIRST, EARLIER_SUBMISSION");
		assertThat(rounds.rules(story.open(draft)).ranking().tieChain())
			.containsExactly(RoundRules.TieCriterion.WEAK_FIRST, RoundRules.TieCriterion.EARLIER_SUBMISSION);
	}

	@ParameterizedTest
	@CsvSource({ "COIN, WEAK_FIRST, 没有“COIN”这一项同分规则", "WEAK_FIRST, WEAK_FIRST, “薄弱专科在前”只能列一次", "'', '', 没有“”这一项同分规则" })
	void refusesACriterionThatIsUnknownOrThereTwice(String one, String other, String sentence) throws Exception {
		send("ties", step("ties", "keep").param("tie", one, other)).andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString(sentence)));
		send("ties", step("ties", "keep")).andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("请至少列出一项同分规则")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "title", "exclusions", "ties", "discard" })
	void refusesAPageThatSomebodyElseHasOvertaken(String part) throws Exception {
		// given
		var seen = seen(part);
		send("title", post("/rounds/{id}/rules/title", draft).param("title", NAME));

		// then
		as(OFFICER,
				post("/rounds/{id}/rules/" + part, draft).param("title", "又一个名称")
					.param("tie", "WEAK_FIRST")
					.param("host", "SX01")
					.param("seen", seen)
					.param("reason", REASON))
			.andExpect(status().isConflict())
			.andExpect(content().string(containsString("这个草稿已被别人修改")));
		assertThat(rounds.require(draft).title()).isEqualTo(NAME);
	}

	@ParameterizedTest
	@ValueSource(strings = { "title", "exclusions", "ties", "discard" })
	void isForTheOfficersOfADraftWithAReason(String part) throws Exception {
		// given
		var request = "/rounds/{id}/rules/" + part;
		var seen = seen(part);

		// then
		as(OFFICER, changed(part, seen)).andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("请填写理由")));
		for (var other : List.of(CHIEF, CITY, SUPERVISOR, Acting.as("else-2090", "130000", Role.HC_PROVINCE))) {
			as(other, get(request, draft)).andExpect(status().isNotFound());
			as(other, changed(part, seen).param("reason", REASON)).andExpect(status().isNotFound());
		}
		as(OFFICER, get(request, UUID.randomUUID())).andExpect(status().isNotFound());
		story.open(draft);
		as(OFFICER, get(request, draft)).andExpect(status().isConflict());
		as(OFFICER, changed(part, seen).param("reason", REASON)).andExpect(status().isConflict());
	}

	@Test
	void isProposedAnewAndOpenedBySomebodyElse() throws Exception {
		// given
		database.update("update programme_round set proposed_by = 'prov1' where id = ?", draft.value());

		// when
		send("ties", step("ties", "keep").param("tie", "WEAK_FIRST"));

		// then
		assertThat(
				database.queryForMap("select proposed_by, rules_by from programme_round where id = ?", draft.value()))
			.containsEntry("proposed_by", null)
			.containsEntry("rules_by", "prov1");
	}

	private MockHttpServletRequestBuilder changed(String part, String seen) {
		return post("/rounds/{id}/rules/" + part, draft).param("title", NAME)
			.param("tie", "WEAK_FIRST")
			.param("host", "SX01")
			.param("seen", seen);
	}

	private MockHttpServletRequestBuilder step(String part, String action) {
		return post("/rounds/{id}/rules/" + part, draft).param("action", action);
	}

	private ResultActions send(String part, MockHttpServletRequestBuilder request) throws Exception {
		return as(OFFICER, request.param("seen", seen(part)).param("reason", REASON));
	}

	private String seen(String part) throws Exception {
		var html = page("/" + part).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
		return html.replaceAll("(?s).*name=\"seen\" value=\"([0-9a-f]+)\".*", "$1");
	}

	private static List<String> ties(ResultActions shown) throws Exception {
		return Pattern.compile("name=\"tie\" value=\"(\\w+)\"")
			.matcher(shown.andReturn().getResponse().getContentAsString())
			.results()
			.map(each -> each.group(1))
			.toList();
	}

	private ResultActions page(String part) throws Exception {
		return as(OFFICER, get("/rounds/{id}/rules" + part, draft));
	}

	private List<String> audited(String action) {
		return database.queryForList("select 'OK' from audit_entry where action = ? and subject_id = ?", String.class,
				action, draft.toString());
	}

	private String facts(String action) {
		return database.queryForObject("select facts from audit_entry where action = ? and subject_id = ?",
				String.class, action, draft.toString());
	}

	private ResultActions as(Acting who, MockHttpServletRequestBuilder request) throws Exception {
		return web.perform(request.with(authentication(who)).with(csrf()));
	}

}

package cn.denggao.programme;

import java.util.Map;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.application.ApplicationStory;
import cn.denggao.identity.Role;
import cn.denggao.requirements.Requirement;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static cn.denggao.application.ApplicationStory.CHIEF;
import static cn.denggao.application.ApplicationStory.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The next round of a category is copied from an earlier one, which stays as it was. */
@DenggaoTest
class RepeatingRoundTests {

	private static final Acting STRANGER = Acting.as("stranger", "130000", Role.HC_PROVINCE);

	private static int year = 2899;

	@Autowired
	private ApplicationContext context;

	@Autowired
	private RoundDirectory rounds;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private MockMvc web;

	private RoundId earlier;

	private String next;

	@BeforeEach
	void anOpenRound() {
		earlier = new ApplicationStory(context).openRound();
		next = String.valueOf(year--);
	}

	@Test
	@Requirement(value = "R000-05", page = "/rounds/{id}/repetition")
	void copiesRulesDossierAndQuotasAndLeavesTheEarlierRoundAsItWas() throws Exception {
		// given
		var before = row(earlier);
		var hash = rounds.rulesHash(earlier);
		as(OFFICER, get("/rounds/{id}/repetition", earlier)).andExpect(status().isOk())
			.andExpect(content().string(containsString("value=\"" + before.get("title") + "\"")))
			.andExpect(content().string(containsString("大同市卫生健康委")));

		// when
		var draft = repeat(OFFICER, next, "下一年度领军临床专科");

		// then
		var copy = row(draft);
		assertThat(copy).containsEntry("title", "下一年度领军临床专科")
			.containsEntry("year", Integer.valueOf(next))
			.containsEntry("batch", 1)
			.containsEntry("status", "DRAFT")
			.containsEntry("opens_at", null)
			.containsEntry("closes_at", null)
			.containsEntry("recommendation_closes_at", null)
			.containsEntry("document_no", null)
			.containsEntry("proposed_by", null);
		for (var same : new String[] { "dossier_template", "indicators", "category", "organisation" }) {
			assertThat(copy.get(same)).as(same).isEqualTo(before.get(same));
		}
		assertThat(copy.get("draft_rules")).as("the same, told of as many years before")
			.isEqualTo(((String) before.get("draft_rules")).replace("\"baselineYear\":2025",
					"\"baselineYear\":" + (2025 + (int) copy.get("year") - (int) before.get("year"))));
		assertThat(row(earlier)).isEqualTo(before);
		assertThat(rounds.rulesHash(earlier)).isEqualTo(hash);
	}

	@Test
	@Requirement("R000-05")
	void keepsThatTheQuotasAreNotThePacks() throws Exception {
		// given
		earlier = new ApplicationStory(context).openRound(draft -> database
			.update("update programme_round set quotas_by = 'somebody' where id = ?", draft.value()));

		// then
		assertThat(row(repeat(OFFICER, next, "下一年度领军临床专科"))).containsEntry("quotas_by", "prov1");
	}

	@Test
	void refusesASecondDraftOfTheYearAndKeepsWhatIsThere() throws Exception {
		// given
		var draft = repeat(OFFICER, next, "第一份草稿");

		// then
		as(OFFICER, post("/rounds/{id}/repetition", earlier).param("year", next).param("title", "第二份草稿"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString(next + " 年度已有一个没有开放的草稿批次")));
		assertThat(row(draft)).containsEntry("title", "第一份草稿");
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = { "'', 领军临床专科, 请填写新批次年度", "abc, 领军临床专科, 数", "2161, '  ', 请填写新批次名称",
			"1999, 领军临床专科, 年度应为 2000 至 2999 之间的年份" })
	void namesTheFieldThatIsWrong(String wanted, String title, String sentence) throws Exception {
		as(OFFICER, post("/rounds/{id}/repetition", earlier).param("year", wanted).param("title", title))
			.andExpect(status().is4xxClientError())
			.andExpect(content().string(containsString(sentence)));
	}

	@Test
	void isForOfficersOfTheRoundsAuthorityOnly() throws Exception {
		for (var other : new Acting[] { CHIEF, STRANGER }) {
			as(other, get("/rounds/{id}/repetition", earlier)).andExpect(status().isNotFound());
			as(other, post("/rounds/{id}/repetition", earlier).param("year", next).param("title", "领军临床专科"))
				.andExpect(status().isNotFound());
		}
	}

	private RoundId repeat(Acting who, String wanted, String title) throws Exception {
		var answer = as(who, post("/rounds/{id}/repetition", earlier).param("year", wanted).param("title", title))
			.andExpect(status().is3xxRedirection())
			.andReturn();
		return RoundId.parse(answer.getResponse().getRedirectedUrl().split("/")[2]);
	}

	private Map<String, Object> row(RoundId round) {
		return database.queryForMap("select * from programme_round where id = ?", round.value());
	}

	private ResultActions as(Acting who, MockHttpServletRequestBuilder request) throws Exception {
		return web.perform(request.with(authentication(who)).with(csrf()));
	}

}

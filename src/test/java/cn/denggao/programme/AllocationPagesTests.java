package cn.denggao.programme;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.application.ApplicationStory;
import cn.denggao.programme.domain.KeepingQuotas;
import cn.denggao.programme.domain.QuotaTable;
import cn.denggao.requirements.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static cn.denggao.application.ApplicationStory.CHIEF;
import static cn.denggao.application.ApplicationStory.CITY;
import static cn.denggao.application.ApplicationStory.OFFICER;
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

/** Places proposed by population, kept with their inputs, taken over by a decision. */
@DenggaoTest
class AllocationPagesTests {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private MockMvc web;

	@Autowired
	private KeepingQuotas quotas;

	@Autowired
	private JdbcTemplate database;

	private RoundId draft;

	@BeforeEach
	void aDraft() {
		draft = new ApplicationStory(context).draftRound();
	}

	@Test
	@Requirement(value = { "R000-10", "R000-11" }, page = "/rounds/{id}/quotas/allocations")
	void keepsAProposalAndTakesItOverOnlyWhenTold() throws Exception {
		// when
		as(OFFICER, inputs().param("places", "10").param("tilt", "1.5"))
			.andExpect(redirectedUrl("/rounds/" + draft + "/quotas/allocations"));

		// then
		as(CHIEF, get("/rounds/{id}/quotas/allocations", draft)).andExpect(status().isOk())
			.andExpect(content().string(containsString("第 1 版")))
			.andExpect(content().string(containsString("第七次全国人口普查")));
		assertThat(total("140200")).isEqualTo("2");
		assertThatThrownBy(
				() -> database.update("update programme_allocation set result = '{}' where round = ?", draft.value()))
			.hasMessageContaining("never changed");

		// when
		as(OFFICER, post("/rounds/{id}/quotas/allocations/{version}/application", draft, 1))
			.andExpect(redirectedUrl("/rounds/" + draft + "/quotas"));

		// then
		assertThat(total("140100")).isEqualTo("4");
		assertThat(total("140200")).isEqualTo("3");
		assertThat(total("140400")).isEqualTo("3");
		as(OFFICER, get("/rounds/{id}/quotas/allocations", draft)).andExpect(content().string(containsString("已采用")));
	}

	@Test
	void namesEveryWrongInputAndKeepsNothing() throws Exception {
		as(OFFICER, inputs().param("places", "0").param("tilt", "0.5").param("population-140300", "一百"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("总名额应为")))
			.andExpect(content().string(containsString("倾斜系数应在 1 至 10 之间")))
			.andExpect(content().string(containsString("的常住人口应为正整数")));
		as(OFFICER, inputs().param("places", "2").param("floor", "1")).andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("3 个单位每个保底 1 个，超过总名额 2 个")));
		as(OFFICER, inputs().param("places", "6")).andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("人口和余数完全相同")));
		assertThat(database.queryForObject("select count(*) from programme_allocation where round = ?", Integer.class,
				draft.value()))
			.isZero();
	}

	@Test
	void takesNothingOverThatIsLessThanTheSpecialties() throws Exception {
		// given
		as(OFFICER,
				post("/rounds/{id}/quotas", draft).param("revision", "0")
					.param("unit", "140200")
					.param("column", "03")
					.param("total-140200", "6")
					.param("cell-140200-03", "5"));
		as(OFFICER, inputs().param("places", "4"));

		// then
		as(OFFICER, post("/rounds/{id}/quotas/allocations/1/application", draft))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("各专科之和 5 个，超过合计 1 个")));
		assertThat(total("140200")).isEqualTo("6");
	}

	@Test
	void letsNobodyElse() throws Exception {
		as(CITY, get("/rounds/{id}/quotas/allocations", draft)).andExpect(status().isNotFound());
		as(CHIEF, inputs().param("places", "4")).andExpect(status().isNotFound());
		as(OFFICER, post("/rounds/{id}/quotas/allocations/9/application", draft)).andExpect(status().isNotFound());
	}

	/** Of which the first is the capital: two parts, one and one. */
	private MockHttpServletRequestBuilder inputs() {
		return post("/rounds/{id}/quotas/allocations", draft).param("year", "2020")
			.param("source", "第七次全国人口普查")
			.param("population-140100", "5000000")
			.param("population-140200", "2500000")
			.param("population-140400", "2500000");
	}

	private String total(String unit) {
		return quotas.of(draft)
			.table()
			.rows()
			.stream()
			.filter(row -> row.unit().value().equals(unit))
			.map(QuotaTable.Row::total)
			.findFirst()
			.orElseThrow();
	}

	private ResultActions as(Acting who, MockHttpServletRequestBuilder request) throws Exception {
		return web.perform(request.with(authentication(who)).with(csrf()));
	}

}

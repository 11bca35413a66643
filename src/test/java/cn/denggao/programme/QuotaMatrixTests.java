package cn.denggao.programme;

import java.util.Map;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.application.ApplicationStory;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.Role;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.programme.domain.KeepingQuotas;
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
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Places by unit and specialty of a draft, on the page. */
@DenggaoTest
class QuotaMatrixTests {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private MockMvc web;

	@Autowired
	private RoundDirectory rounds;

	@Autowired
	private KeepingQuotas quotas;

	@Autowired
	private JdbcTemplate database;

	private ApplicationStory story;

	private RoundId draft;

	@BeforeEach
	void aDraft() {
		story = new ApplicationStory(context);
		draft = story.draftRound();
	}

	@Test
	@Requirement(value = "R001-45", page = "/rounds/{id}/quotas")
	void keepsPlacesByUnitAndSpecialtyAndFreezesThem() throws Exception {
		// when
		as(OFFICER,
				matrix(0).param("default", "")
					.param("total-140200", "6")
					.param("cell-140200-03", "4")
					.param("cell-140200-15", "２")
					.param("cell-140400-03", "1"))
			.andExpect(redirectedUrl("/rounds/" + draft + "/quotas"));

		// then
		as(OFFICER, get("/rounds/{id}/quotas", draft)).andExpect(status().isOk())
			.andExpect(content().string(containsString("data-row-sum>6<")))
			.andExpect(content().string(containsString("data-column-sum>5<")))
			.andExpect(content().string(containsString("data-column-sum>2<")));
		opens();
		var rules = rounds.rules(draft).recommendation();
		assertThat(rules.limits()).isFalse();
		assertThat(rules.quotaOf("140200")).isEqualTo(6);
		assertThat(rules.quotaOf("140400")).isEqualTo(Integer.MAX_VALUE);
		assertThat(rules.linesOf("140200")).isEqualTo(Map.of("03", 4, "15", 2));
		assertThat(rules.linesOf("140400")).isEqualTo(Map.of("03", 1));
		as(OFFICER, matrix(revision())).andExpect(status().isConflict());
		as(OFFICER, get("/rounds/{id}/quotas", draft)).andExpect(content().string(containsString("已随规则冻结")))
			.andExpect(content().string(not(containsString("name=\"total-140200\""))));
	}

	@Test
	@Requirement(value = "R000-12", page = "/rounds/{id}/quotas")
	void keepsTheMostOfASpecialtyOverAllUnitsAndFreezesIt() throws Exception {
		// when
		as(OFFICER, matrix(0).param("all-03", "十")).andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("各单位合计上限应为 0 至 9999 的整数")));
		as(OFFICER, matrix(0).param("all-03", "3").param("cell-140200-03", "4").param("total-140200", "6"))
			.andExpect(redirectedUrl("/rounds/" + draft + "/quotas"));

		// then
		as(OFFICER, get("/rounds/{id}/quotas", draft)).andExpect(content().string(containsString("name=\"all-03\"")));
		opens();
		var bound = rounds.rules(draft).recommendation().bounds();
		assertThat(bound).singleElement().satisfies(each -> {
			assertThat(each.target()).isEqualTo(3);
			assertThat(each.counts()).isEqualTo(PlaceBound.Counts.RECOMMENDED);
			assertThat(each.of().specialties()).containsExactly("03");
			assertThat(each.name()).isEqualTo("内科");
		});
		as(OFFICER, get("/rounds/{id}/quotas", draft)).andExpect(content().string(containsString("各单位合计上限")));
	}

	@Test
	void namesEveryWrongCellAndKeepsNothing() throws Exception {
		as(OFFICER,
				matrix(0).param("default", "-1")
					.param("total-140200", "3")
					.param("cell-140200-03", "3")
					.param("cell-140200-15", "1")
					.param("cell-140400-03", "1.5")
					.param("cell-140400-15", "10000")
					.header("HX-Request", "true"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("统一名额应为 0 至 9999 的整数")))
			.andExpect(content().string(containsString("各专科之和 4 个，超过合计 3 个")))
			.andExpect(content().string(containsString("data-field-name=\"cell-140400-03\"")))
			.andExpect(content().string(containsString("的“精神科”应为 0 至 9999 的整数")));

		assertThat(quotas.of(draft).table().columns()).isEmpty();
	}

	@Test
	void refusesSpecialtiesWithinOneAnother() throws Exception {
		as(OFFICER, matrix(0).param("column", "03.01").param("cell-140200-03", "1"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("“呼吸内科”已包含在“内科”里")));
	}

	@Test
	void showsAnotherColumnAndUnitWithWhatWasTyped() throws Exception {
		as(OFFICER, matrix(0).param("action", "column").param("addColumn", "28").param("cell-140200-03", "七"))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("name=\"cell-140200-28\"")))
			.andExpect(content().string(containsString("value=\"七\"")))
			.andExpect(content().string(containsString("下面所列还没有保存")));
		as(OFFICER, matrix(0).param("action", "without-03")).andExpect(status().isOk())
			.andExpect(content().string(not(containsString("name=\"cell-140200-03\""))));
		as(OFFICER, matrix(0).param("action", "column").param("addColumn", "99.9")).andExpect(status().isNotFound());
		as(OFFICER, matrix(0).param("action", "unit").param("addUnit", "130000")).andExpect(status().isNotFound());
		assertThat(quotas.of(draft).table().columns()).isEmpty();
	}

	@Test
	void letsNobodyElseChangeThem() throws Exception {
		as(CHIEF, get("/rounds/{id}/quotas", draft)).andExpect(status().isOk())
			.andExpect(content().string(not(containsString("name=\"total-140200\""))));
		as(CHIEF, matrix(0)).andExpect(status().isNotFound());
		var stranger = Acting.as("hbprov9", "130000", Role.HC_PROVINCE);
		for (var person : new Acting[] { CITY, stranger }) {
			as(person, get("/rounds/{id}/quotas", draft)).andExpect(status().isNotFound());
			as(person, get("/rounds/{id}/quotas/workbook", draft)).andExpect(status().isNotFound());
			as(person, matrix(0)).andExpect(status().isNotFound());
		}
	}

	@Test
	void refusesWhoeverWouldWriteOverSomebodyElse() throws Exception {
		// given
		as(OFFICER, matrix(0).param("total-140200", "5")).andExpect(status().is3xxRedirection());

		// then
		as(OFFICER, matrix(0).param("total-140200", "7")).andExpect(status().isConflict());
		as(OFFICER, matrix(revision()).param("total-140200", "7")).andExpect(status().is3xxRedirection());
	}

	@Test
	void asksForAnotherProposalOnceTheyHaveChanged() throws Exception {
		// given
		proposes();

		// when
		as(OFFICER, matrix(revision()).param("total-140200", "5")).andExpect(status().is3xxRedirection());

		// then
		as(CHIEF, post("/rounds/{id}/opening/approval", draft)).andExpect(status().isUnprocessableEntity());
		assertThat(database.queryForObject(
				"select count(*) from audit_entry where action = 'programme.quotas-set' and subject_id = ?", Long.class,
				draft.toString()))
			.isOne();
	}

	@Test
	void keepsThemWhenThePackIsImportedAnew() throws Exception {
		// given
		var shipped = rounds.all()
			.stream()
			.filter(round -> round.year() == 2026 && round.programmeCode().equals("SX-136"))
			.findFirst()
			.orElseThrow()
			.id();
		try {
			var page = OFFICER.gets(() -> quotas.of(shipped));
			as(OFFICER,
					post("/rounds/{id}/quotas", shipped).param("revision", "" + page.revision())
						.param("unit", "140200")
						.param("total-140200", "11"))
				.andExpect(status().is3xxRedirection());

			// when
			story.bean(ImportingPack.class)
				.importFrom(WrongPack.with("renamed", "indicators.yaml", "name: 病例组合指数", "name: 组合指数"),
						OrganisationId.of("140000"));

			// then
			assertThat(quotas.of(shipped).table().rows()).anySatisfy(row -> {
				assertThat(row.unit().value()).isEqualTo("140200");
				assertThat(row.total()).isEqualTo("11");
			});
		}
		finally {
			database.update("update programme_round set quotas_by = null where id = ?", shipped.value());
			story.bean(ImportingPack.class).importFrom("sx-136", OrganisationId.of("140000"));
		}
	}

	private MockHttpServletRequestBuilder matrix(long revision) {
		return post("/rounds/{id}/quotas", draft).param("revision", "" + revision)
			.param("unit", "140200", "140400")
			.param("column", "03", "15");
	}

	private long revision() {
		return quotas.of(draft).revision();
	}

	private void proposes() {
		var closes = story.bean(OfficialClock.class).now().plusSeconds(86_400);
		OFFICER.does(() -> story.bean(OpeningRound.class)
			.propose(draft, closes, closes.plusSeconds(86_400), "晋卫医函〔2026〕31号"));
	}

	private void opens() {
		proposes();
		CHIEF.does(() -> story.bean(OpeningRound.class).open(draft));
	}

	private ResultActions as(Acting who, MockHttpServletRequestBuilder request) throws Exception {
		return web.perform(request.with(authentication(who)).with(csrf()));
	}

}

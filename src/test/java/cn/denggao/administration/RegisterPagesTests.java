package cn.denggao.administration;

import java.time.LocalDate;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.application.ApplicationStory;
import cn.denggao.application.ExampleProvince;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.Role;
import cn.denggao.organisation.AuthoritySummary;
import cn.denggao.organisation.ChangingOrganisations;
import cn.denggao.organisation.Level;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationHistory;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.requirements.Requirement;
import org.junit.jupiter.api.AfterEach;
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
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.util.UriComponentsBuilder;

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

@DenggaoTest
class RegisterPagesTests {

	static final Acting KEEPER = Acting.as("hbsys", "130000", Role.SYS_ADMIN);

	private static final OrganisationId RT1 = OrganisationId.of("RT1");

	@Autowired
	private ApplicationContext context;

	@Autowired
	private OrganisationDirectory directory;

	@Autowired
	private OrganisationHistory history;

	@Autowired
	private ChangingOrganisations changing;

	@Autowired
	private OfficialClock clock;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private MockMvc web;

	private ApplicationStory story;

	@BeforeEach
	void aProvince() {
		story = new ApplicationStory(context);
		new ExampleProvince(story, "COUNTY");
	}

	@AfterEach
	void forgets() {
		database.update("delete from organisation_change where organisation in ('RT1', 'H03', '130983', '130777')");
		database.update("delete from organisation_campus where hospital = 'RT1'");
		database.update("delete from organisation_hospital where id in ('RT1', 'RT2')");
		database.update("delete from organisation_authority where id = '130777'");
		database.update("update organisation_region set valid_to = null, successor = null where code = '130983'");
	}

	@Test
	@Requirement(value = "R001-03", page = "/organisations")
	void listsTheOwnTreeAndNothingElse() throws Exception {
		see("/organisations").andExpect(status().isOk())
			.andExpect(content().string(containsString("定城市卫生健康局")))
			.andExpect(content().string(containsString("示例黄县人民医院")))
			.andExpect(content().string(not(containsString("三晋大学第一医院"))));
		see("/organisations?q=12130983").andExpect(content().string(containsString("示例黄县人民医院")))
			.andExpect(content().string(not(containsString("示例定城市人民医院"))));
		see("/organisations?q=%&kind=HOSPITAL&page=7").andExpect(status().isOk());
		see("/organisations/H03").andExpect(status().isOk()).andExpect(content().string(containsString("黄骅市")));
		see("/organisations/SX01").andExpect(status().isNotFound());
		see("/organisations/140000").andExpect(status().isNotFound());
	}

	@ParameterizedTest(name = "{0} at {1}")
	@CsvSource({ "HC_PROVINCE, 130000", "SEC_ADMIN, 130000", "AUDIT_ADMIN, 130000", "SYS_ADMIN, 130600",
			"SYS_ADMIN, H03", "HOSPITAL_PRINCIPAL, H03", "EXPERT, 130000" })
	void isThereForNobodyElse(Role role, String organisation) throws Exception {
		var other = Acting.as("rt-other", organisation, role);
		for (var page : new String[] { "/organisations", "/organisations/H03", "/organisations/H03/merger",
				"/organisations/import", "/organisations/hospitals/new", "/organisations/authorities/new",
				"/regions" }) {
			as(other, get(page)).andExpect(status().isNotFound());
		}
		as(other, opening("RT1", "91440300L83341734R")).andExpect(status().isNotFound());
		as(other, post("/regions").param("text", "130985,黄骅区")).andExpect(status().isNotFound());
		as(other, post("/organisations/H03/name").param("name", "别的名称").param("nameFrom", "2026-01-01"))
			.andExpect(status().isNotFound());
	}

	@Test
	void opensAHospitalWithACheckedCodeAndWarnsOfAnUnusualLicence() throws Exception {
		// given
		long before = audited("organisation.opened", "RT1");

		// when
		as(KEEPER, opening("RT1", " 91440300l83341734r ").with(with("licenceNumber", "旧-0001")))
			.andExpect(redirectedUrl("/organisations/RT1"));

		// then
		see("/organisations/RT1").andExpect(content().string(containsString("与常见格式不符")))
			.andExpect(content().string(containsString("91440300L83341734R")));
		assertThat(audited("organisation.opened", "RT1")).isEqualTo(before + 1);
		as(KEEPER, opening("RT2", "91440300L83341734R")).andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("已有单位使用")));
		as(KEEPER, opening("RT2", "91440300L83341734S")).andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("两处校验码须相符")));
		as(KEEPER, opening("H03", "914403003429409755")).andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("已经使用")));
		as(KEEPER, opening("RT2", "914403003429409755", "140000")).andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("不在本省范围")));
	}

	@Test
	@Requirement(value = "R004-01", page = "/organisations/{id}")
	void keepsTheFormerNameForPapersOfItsTime() throws Exception {
		// given
		var today = clock.today();
		as(KEEPER, opening("RT1", "91440300L83341734R"));

		// when
		as(KEEPER, post("/organisations/RT1/name").param("name", "示例省人民医院").param("nameFrom", today.toString()))
			.andExpect(status().is3xxRedirection());

		// then
		assertThat(directory.nameOf(RT1)).isEqualTo("示例省人民医院");
		assertThat(history.nameOn(RT1, today.minusDays(1))).isEqualTo("示例医院");
		assertThat(history.nameOn(RT1, today)).isEqualTo("示例省人民医院");
		see("/organisations?q=示例医院").andExpect(content().string(containsString("示例省人民医院")));
		as(KEEPER, post("/organisations/RT1/name").param("name", "又一个名称").param("nameFrom", today.toString()))
			.andExpect(status().isUnprocessableEntity());
		as(KEEPER, post("/organisations/RT1/name").param("name", "名").param("nameFrom", "2026-02-30"))
			.andExpect(status().isUnprocessableEntity());
	}

	@Test
	@Requirement(value = "R001-03", page = "/organisations/{id}")
	void movesAnAuthorityUnderTheProvinceFromADayToCome() throws Exception {
		// given
		var day = clock.today().plusDays(30);
		changing.add(new AuthoritySummary(OrganisationId.of("130777"), "甲县卫生健康局", Level.COUNTY, "130983",
				OrganisationId.of("130900")), clock.today());

		// when
		as(KEEPER, post("/organisations/130777/superior").param("superior", "130000")
			.param("superiorFrom", day.toString())).andExpect(redirectedUrl("/organisations/130777"));

		// then
		assertThat(directory.authority(OrganisationId.of("130777")).superior()).hasToString("130900");
		see("/organisations/130777").andExpect(content().string(containsString("待生效")));
		assertThat(changing.due(day.minusDays(1))).isEmpty();
		changing.due(day).forEach(changing::apply);
		assertThat(directory.authority(OrganisationId.of("130777")).superior()).hasToString("130000");
		as(KEEPER, post("/organisations/130777/superior").param("superior", "130983")
			.param("superiorFrom", day.plusDays(1).toString())).andExpect(status().isUnprocessableEntity());
	}

	@Test
	void registersAndClosesCampusesAndTheHospital() throws Exception {
		// given
		var today = clock.today().toString();
		as(KEEPER, opening("RT1", "91440300L83341734R"));

		// when
		as(KEEPER,
				post("/organisations/RT1/campuses").param("campus", "东院区")
					.param("campusRegion", "130682")
					.param("address", "定州市中山路 1 号")
					.param("campusBeds", "300")
					.param("openedOn", today))
			.andExpect(status().is3xxRedirection());

		// then
		var campus = history.campusesOf(RT1).get(0);
		see("/organisations/RT1").andExpect(content().string(containsString("东院区")));
		as(KEEPER, post("/organisations/RT1/campuses/{campus}", campus.id()).param("campusAddress", "定州市中山路 3 号")
			.param("beds", "320")).andExpect(status().is3xxRedirection());
		assertThat(history.campusesOf(RT1).get(0).beds()).isEqualTo(320);
		as(KEEPER, post("/organisations/RT1/campuses/{campus}/closing", campus.id()).param("lastDay", today))
			.andExpect(status().is3xxRedirection());
		assertThat(history.campusesOf(RT1).get(0).closedOn()).isEqualTo(LocalDate.parse(today));
		as(KEEPER, post("/organisations/RT1/campuses/{campus}", campus.id()).param("campusAddress", "定州市中山路 5 号")
			.param("beds", "330")).andExpect(status().is4xxClientError());
		assertThat(history.campusesOf(RT1).get(0).address()).isEqualTo("定州市中山路 3 号");
		as(KEEPER, post("/organisations/RT1/closing").param("closedOn", today).param("reason", "停业"))
			.andExpect(status().is3xxRedirection());
		see("/organisations/RT1").andExpect(content().string(containsString("已终止")));
		as(KEEPER, post("/organisations/RT1/closing").param("closedOn", today).param("reason", "停业"))
			.andExpect(status().isConflict());
		as(KEEPER, post("/organisations/130900/closing").param("closedOn", today).param("reason", "撤销"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("下面还有存续的机构")));
	}

	@Test
	@Requirement(value = "R001-03", page = "/regions")
	void keepsTheRegionAtApprovalWhenACountyBecomesADistrict() throws Exception {
		// given: scenario 23
		var project = story.submitted(new ExampleProvince(story, "COUNTY").openRound(), "H03", "04.03");
		database
			.update("""
					insert into application_status_change (project_id, from_status, to_status, changed_at, login, roles, organisation)
					values (?, 'SHORTLISTED', 'APPROVED', timestamptz '2024-07-22 10:00+08', 'hbprov', 'hc-province', '130000')""",
					project.value());
		var newer = "130983,黄骅市,,2025-06-30,130985\n130985,黄骅区,2025-07-01";

		// when
		as(KEEPER, post("/regions/preview").param("text", newer)).andExpect(status().isOk())
			.andExpect(content().string(containsString("黄骅区")));
		assertThat(directory.region("130983").successor()).isNull();
		as(KEEPER, post("/regions").param("text", newer)).andExpect(redirectedUrl("/regions"));

		// then
		see("/organisations/H03").andExpect(content().string(containsString("黄骅市（130983）")))
			.andExpect(content().string(containsString("黄骅区（130985）")));
		see("/organisations?q=H03").andExpect(content().string(containsString("黄骅区")));
		as(KEEPER, opening("RT1", "91440300L83341734R").with(with("region", "130983")))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("请用后继代码")));
		see("/regions?q=黄骅").andExpect(content().string(containsString("2025-06-30")));
	}

	private static RequestPostProcessor with(String name, String value) {
		return request -> {
			request.setParameter(name, value);
			return request;
		};
	}

	private MockHttpServletRequestBuilder opening(String id, String creditCode) {
		return opening(id, creditCode, "130983");
	}

	private MockHttpServletRequestBuilder opening(String id, String creditCode, String supervisor) {
		return post("/organisations/hospitals").param("id", id)
			.param("name", "示例医院")
			.param("creditCode", creditCode)
			.param("licenceNumber", "40100003613098311A1001")
			.param("region", "130682")
			.param("level", "SECONDARY")
			.param("grade", "A")
			.param("ownership", "PUBLIC")
			.param("kind", "GENERAL")
			.param("beds", "300")
			.param("supervisor", supervisor);
	}

	private long audited(String action, String id) {
		return database.queryForObject("select count(*) from audit_entry where action = ? and subject_id = ?",
				Long.class, action, id);
	}

	private ResultActions see(String path) throws Exception {
		return as(KEEPER, get(UriComponentsBuilder.fromUriString(path).encode().build().toUri()));
	}

	private ResultActions as(Acting who, MockHttpServletRequestBuilder request) throws Exception {
		return web.perform(request.with(authentication(who)).with(csrf()));
	}

}

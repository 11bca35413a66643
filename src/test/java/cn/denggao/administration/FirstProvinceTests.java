package cn.denggao.administration;

import java.util.Map;
import java.util.UUID;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.application.ApplicationStory;
import cn.denggao.identity.Role;
import cn.denggao.requirements.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * A new installation begins with two officers and nothing else: the operator registers
 * the nation's authority and the provinces', and each province goes on by itself.
 */
@DenggaoTest
class FirstProvinceTests {

	private static final Acting OPERATOR = Acting.as("first-operator", "OPS", Role.SYS_ADMIN);

	private static final Acting SECURITY = Acting.as("first-security", "OPS", Role.SEC_ADMIN);

	private static final Acting KEEPER = Acting.as("it-keeper", "140000", Role.SYS_ADMIN);

	private static final String NAME = "新疆维吾尔自治区卫生健康委员会";

	@Autowired
	private ApplicationContext context;

	@Autowired
	private MockMvc web;

	@Autowired
	private JdbcTemplate database;

	@BeforeEach
	void theTableOfRegionsIsThere() {
		new ApplicationStory(context);
		for (var region : Map.of("650000", "新疆维吾尔自治区", "650100", "乌鲁木齐市").entrySet()) {
			database.update("""
					insert into organisation_region (code, name, level, parent, valid_from)
					values (?, ?, ?, ?, '2020-01-01') on conflict do nothing""", region.getKey(), region.getValue(),
					region.getKey().endsWith("0000") ? "PROVINCE" : "CITY",
					region.getKey().endsWith("0000") ? null : "650000");
		}
		database.update("delete from organisation_authority where id = '650100'");
		database.update("delete from organisation_authority where id = '650000'");
	}

	@Test
	@Requirement(value = "R001-03", page = "/authorities")
	void isRegisteredByTheOperatorAndRegistersItsCities() throws Exception {
		// given
		as(OPERATOR, get("/organisations")).andExpect(redirectedUrl("/authorities"));
		see("/authorities").andExpect(content().string(not(containsString(NAME))))
			.andExpect(content().string(matchesPattern("(?s).*href=\"/organisations\"[^>]*aria-current=\"page\".*")));

		// when
		as(OPERATOR, founding("650000", NAME, "PROVINCE", "650000")).andExpect(redirectedUrl("/authorities"));

		// then
		see("/authorities").andExpect(content().string(containsString(NAME)));
		assertThat(database.queryForList(
				"select login from audit_entry where action = 'organisation.opened' and subject_id = '650000'",
				String.class))
			.contains("first-operator");

		// when
		var keeper = "x" + UUID.randomUUID().toString().substring(0, 12);
		as(OPERATOR,
				post("/accounts").param("login", keeper)
					.param("name", "阿里木")
					.param("organisation", "650000")
					.param("duty", "机构管理"))
			.andExpect(status().is3xxRedirection());
		as(SECURITY, get("/accounts/{login}", keeper)).andExpect(content().string(containsString("省级卫健部门经办")));
		as(SECURITY, post("/accounts/{login}/roles", keeper).param("role", Role.SYS_ADMIN.code()))
			.andExpect(status().is3xxRedirection());
		as(Acting.as(keeper, "650000", Role.SYS_ADMIN),
				post("/organisations/authorities").param("id", "650100")
					.param("name", "乌鲁木齐市卫生健康委员会")
					.param("level", "CITY")
					.param("region", "650100")
					.param("superior", "650000"))
			.andExpect(redirectedUrl("/organisations/650100"));
	}

	@Test
	void isCalledOtherwiseFromADayOn() throws Exception {
		// given
		as(OPERATOR, founding("650000", "新疆维吾尔自治区卫生厅", "PROVINCE", "650000"));

		// when
		as(OPERATOR,
				post("/authorities/name").param("renamed", "650000")
					.param("present", NAME)
					.param("presentFrom", "2026-01-01"))
			.andExpect(redirectedUrl("/authorities"));

		// then
		see("/authorities").andExpect(content().string(containsString(NAME)));
		assertThat(database.queryForList("select former from organisation_change where organisation = '650000'",
				String.class))
			.contains("新疆维吾尔自治区卫生厅");
	}

	@Test
	void isRefusedWithTheFieldThatIsWrong() throws Exception {
		refused(founding("SECOND", "第二个国家机构", "NATION", ""), "国家级机构只有一个，已经登记的是");
		refused(founding("650000", NAME, "PROVINCE", "650100"), "650100不是省级区划");
		refused(founding("650000", NAME, "PROVINCE", " "), "请填写六位区划代码");
		refused(founding("650000", NAME, "PROVINCE", "999999"), "999999");
		refused(founding("650000", NAME, "CITY", "650100"), "请选择一项");
		refused(founding("140000", NAME, "PROVINCE", "650000"), "140000");
		refused(founding("650000", " ", "PROVINCE", "650000"), "请填写名称");
		refused(post("/authorities/name").param("renamed", "140200")
			.param("present", NAME)
			.param("presentFrom", "2026-01-01"), "请选择一项");
	}

	@Test
	void isNobodyElsesToRegister() throws Exception {
		for (var other : new Acting[] { KEEPER, SECURITY, ApplicationStory.OFFICER,
				Acting.as("first-dept", "SX01", Role.HOSPITAL_DEPT), Acting.as("first-sys", "SX01", Role.SYS_ADMIN) }) {
			as(other, get("/authorities")).andExpect(status().isNotFound());
			as(other, founding("650000", NAME, "PROVINCE", "650000")).andExpect(status().isNotFound());
			as(other,
					post("/authorities/name").param("renamed", "140000")
						.param("present", NAME)
						.param("presentFrom", "2026-01-01"))
				.andExpect(status().isNotFound());
		}
	}

	@Test
	void keepsItsCitiesAndHospitalsFromTheOperator() throws Exception {
		for (var page : new String[] { "/organisations/140200", "/organisations/SX01", "/organisations/import",
				"/organisations/hospitals/new", "/organisations/authorities/new", "/organisations/workbook" }) {
			as(OPERATOR, get(page)).andExpect(status().isNotFound());
		}
		as(OPERATOR, post("/organisations/140200/name").param("name", "别的名称").param("nameFrom", "2026-01-01"))
			.andExpect(status().isNotFound());
	}

	@Test
	@Requirement(value = "R001-03", page = "/regions")
	void keepsTheCodesOfItsOwnAreaOnly() throws Exception {
		as(KEEPER, get("/regions")).andExpect(content().string(not(containsString("completeFrom"))));
		as(KEEPER, post("/regions").param("text", "659700,新设的城市,2026-01-01"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("659700 新设的城市不是本省的区划")));
		as(KEEPER, post("/regions").param("text", "149700,新设的城市,2026-01-01").param("completeFrom", "2026-01-01"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("全国完整的表由平台的系统管理员更新")));
		assertThat(database.queryForList("select code from organisation_region where code in ('659700', '149700')",
				String.class))
			.isEmpty();

		as(OPERATOR, get("/regions")).andExpect(content().string(containsString("completeFrom")));
		as(OPERATOR, post("/regions/preview").param("text", "659700,新设的城市,2026-01-01")).andExpect(status().isOk())
			.andExpect(content().string(containsString("新设的城市")));
	}

	private void refused(MockHttpServletRequestBuilder request, String why) throws Exception {
		as(OPERATOR, request).andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString(why)));
	}

	private static MockHttpServletRequestBuilder founding(String id, String name, String level, String region) {
		return post("/authorities").param("id", id).param("name", name).param("level", level).param("region", region);
	}

	private ResultActions see(String path) throws Exception {
		return as(OPERATOR, get(path)).andExpect(status().isOk());
	}

	private ResultActions as(Acting person, MockHttpServletRequestBuilder request) throws Exception {
		return web.perform(request.with(authentication(person)).with(csrf()));
	}

}

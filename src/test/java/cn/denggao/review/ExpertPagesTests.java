package cn.denggao.review;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.identity.OpenAccount;
import cn.denggao.identity.OpeningAccounts;
import cn.denggao.identity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.Authentication;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The pages of the pool of experts. */
@DenggaoTest
class ExpertPagesTests {

	private static final Acting OFFICE = Acting.as("pool-office", "140000", Role.HC_PROVINCE);

	private static final Acting OF_A_CITY = Acting.as("pool-city-supervisor", "140200", Role.SUPERVISOR);

	private static final Acting SUPERVISOR = Acting.as("pool-supervisor", "140000", Role.SUPERVISOR);

	private static final Acting HOSPITAL = Acting.as("pool-dept", "SX01", Role.HOSPITAL_DEPT);

	private static final Acting EXPERT = Acting.as("pool-expert", "140000", Role.EXPERT);

	private static final String SPECIALTY = "03.04";

	@Autowired
	private OpeningAccounts accounts;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private MockMvc web;

	private String login;

	@BeforeEach
	void anAccountAndAHospital() {
		login = expertAccount();
		database
			.update("""
					insert into organisation_region (code, name, level, valid_from) values ('140000', '三晋省', 'PROVINCE', '2020-01-01')
					on conflict do nothing""");
		database
			.update("""
					insert into organisation_authority (id, name, level, region) values ('140000', '三晋省卫生健康委员会', 'PROVINCE', '140000')
					on conflict do nothing""");
		database
			.update("""
					insert into organisation_hospital (id, name, credit_code, licence_number, region, level, grade, ownership, kind, beds, supervisor)
					values ('POOL1', '池试医院', '12140000405POOL1XX', '1', '140000', 'TERTIARY', 'A', 'PUBLIC', 'GENERAL', 100, '140000')
					on conflict do nothing""");
	}

	@Test
	void registersAnExpertAndKeepsTheHospitalByItsId() throws Exception {
		see(OFFICE, "/experts/new").andExpect(status().isOk()).andExpect(content().string(containsString("心血管内科")));

		send(OFFICE, entry(login, "池试医院").param("relations", "POOL1，pool-relative"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("“pool-relative”不是登记在册的医院编号")));
		send(OFFICE, entry(login, "池试医院").param("relations", "POOL1:同事")).andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("回避关系“POOL1:同事”写法不正确")));
		send(OFFICE, entry(login, "池试医院").param("relations", "POOL1:任职:2024").param("bornYear", "1968"))
			.andExpect(redirectedUrl("/experts/" + login));

		assertThat(database.queryForObject("select employer from review_expert where login = ?", String.class, login))
			.isEqualTo("POOL1");
		see(OFFICE, "/experts/" + login).andExpect(content().string(allOf(containsString("池试医院"),
				containsString("POOL1:任职:2024"), containsString("1968"), containsString("可抽取"))));
		assertThat(acts(login)).containsExactly("review.expert-registered");
	}

	@Test
	void namesTheFieldThatIsWrong() throws Exception {
		refuses(entry("pool-nobody", "某院"), "login", "不存在或没有评审专家角色");
		refuses(entry(login, " "), "employer", "请填写工作单位");
		refuses(post("/experts").param("login", login).param("name", "").param("title", "").param("employer", "某院"),
				"name", "请填写姓名");
		refuses(entry(login, "某院").param("specialties", "99.99"), "specialties", "专业代码“99.99”不在专业目录中");
		assertThat(acts(login)).isEmpty();
		send(OFFICE, entry(login, "某院"));
		refuses(entry(login, "某院"), "login", "已登记为专家");
	}

	@Test
	void saysWhatKeepsAnExpertFromBeingDrawn() throws Exception {
		send(OFFICE, entry(login, "某院"));
		for (var page : List.of("/experts?q=" + login, "/experts/" + login)) {
			see(OFFICE, page)
				.andExpect(content().string(allOf(containsString("缺出生年份"), not(containsString("可抽取</span>")))));
		}
		send(OFFICE, entry("/experts/" + login, login, "某院").param("bornYear", "1968"));
		for (var page : List.of("/experts?q=" + login, "/experts/" + login)) {
			see(OFFICE, page).andExpect(content().string(containsString("可抽取</span>")));
		}
	}

	@Test
	void bringsAnEntryUpToDateAndSuspendsIt() throws Exception {
		// given
		send(OFFICE, entry(login, "某院"));

		// when
		send(OFFICE, entry("/experts/" + login, login, "另一所医院")).andExpect(redirectedUrl("/experts/" + login));
		refuses(post("/experts/{login}/suspension", login).param("reason", " "), "reason", "请写明理由");
		send(OFFICE, post("/experts/{login}/suspension", login).param("reason", "出国进修"))
			.andExpect(redirectedUrl("/experts/" + login));

		// then
		send(OFFICE, post("/experts/{login}/suspension", login).param("reason", "出国进修"))
			.andExpect(status().isConflict());
		see(OFFICE, "/experts?q=" + login + "&state=suspended").andExpect(
				content().string(allOf(containsString("另一所医院"), containsString("心血管内科"), containsString("已暂停"))));
		see(OFFICE, "/experts?q=" + login + "&state=active").andExpect(content().string(containsString("没有符合条件的专家")));

		// when
		send(OFFICE, post("/experts/{login}/resumption", login).param("reason", "回国"))
			.andExpect(status().is3xxRedirection());

		// then
		send(OFFICE, post("/experts/{login}/resumption", login).param("reason", "回国")).andExpect(status().isConflict());
		see(OFFICE, "/experts?q=" + login + "&state=active&specialty=" + SPECIALTY)
			.andExpect(content().string(containsString("共 1 条")));
		see(OFFICE, "/experts?q=" + login + "&specialty=15").andExpect(content().string(containsString("没有符合条件的专家")));
		assertThat(acts(login)).containsExactly("review.expert-registered", "review.expert-updated",
				"review.expert-suspended", "review.expert-resumed");
	}

	@Test
	void importsATableAsAWhole() throws Exception {
		// given
		var other = expertAccount();
		var table = "账号,姓名,职称,是否正高,专业代码,单位,省份代码,回避关系,出生年份\n" + login + ",周敏,主任医师,是,03.04;04.06,池试医院,140000,POOL1,1968\n"
				+ other + ",\"韩, 素心\",教授,否,,津沽医院,120000,\n";

		// when
		send(OFFICE, post("/experts/import").param("text", table)).andExpect(redirectedUrl("/experts"));

		// then
		assertThat(database.queryForList("select name from review_expert where login in (?, ?) order by name",
				String.class, login, other))
			.containsExactlyInAnyOrder("周敏", "韩, 素心");
		see(OFFICE, "/experts?q=" + other).andExpect(content().string(containsString("非正高")));
		assertThat(acts(login)).containsExactly("review.expert-registered");
	}

	@Test
	void namesEveryWrongRowOfATableAndTakesNothing() throws Exception {
		var table = login + ",周敏,主任医师,是,03.04,某院,140000,\n" + login + ",周敏,主任医师,是,03.04,某院,140000,\n"
				+ "pool-nobody,周敏,主任医师,是,03.04,某院,140000,\n" + expertAccount() + ",周敏,主任医师,对,03.04,某院,140000,\n"
				+ expertAccount() + ",周敏,主任医师,是,77,某院,140000,\n" + expertAccount() + ",周敏,主任医师,是,03.04,某院,14,\n";

		var file = new MockMultipartFile("file", "experts.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8));
		web.perform(multipart("/experts/import").file(file)
			.with(authentication(OFFICE))
			.with(csrf())
			.header("HX-Request", "true"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(
					content().string(allOf(containsString("有 5 处需要更正"), containsString("第 2 行：账号“" + login + "”重复出现"),
							containsString("第 3 行：账号“pool-nobody”不存在"), containsString("第 4 行：是否正高“对”不能识别"),
							containsString("第 5 行：专业代码“77”不在专业目录中"), containsString("第 6 行：省份代码不正确"))));

		assertThat(acts(login)).isEmpty();
		send(OFFICE, post("/experts/import").param("text", "")).andExpect(status().isUnprocessableEntity());
	}

	@Test
	void letsTheSupervisorReadAndHidesThePoolFromHospitalsAndExperts() throws Exception {
		send(OFFICE, entry(login, "某院"));

		see(SUPERVISOR, "/experts").andExpect(status().isOk()).andExpect(content().string(not(containsString("登记专家"))));
		see(SUPERVISOR, "/experts/" + login).andExpect(status().isOk())
			.andExpect(content().string(not(containsString("暂停抽取"))));
		send(SUPERVISOR, post("/experts/{login}/suspension", login).param("reason", "x"))
			.andExpect(status().isNotFound());
		send(SUPERVISOR, post("/experts/import").param("text", "x")).andExpect(status().isNotFound());
		for (var stranger : List.of(HOSPITAL, EXPERT, OF_A_CITY)) {
			see(stranger, "/experts").andExpect(status().isNotFound());
			see(stranger, "/experts/new").andExpect(status().isNotFound());
			see(stranger, "/experts/" + login).andExpect(status().isNotFound());
			send(stranger, entry(login, "某院")).andExpect(status().isNotFound());
		}
		see(OFFICE, "/experts/pool-nobody").andExpect(status().isNotFound());
	}

	private String expertAccount() {
		var account = "x" + UUID.randomUUID().toString().substring(0, 12);
		accounts.open(new OpenAccount(account, "周敏", "140000", Set.of(Role.EXPERT), "a-long-enough-one", "", false));
		return account;
	}

	private static MockHttpServletRequestBuilder entry(String login, String employer) {
		return entry("/experts", login, employer);
	}

	private static MockHttpServletRequestBuilder entry(String path, String login, String employer) {
		return post(path).param("login", login)
			.param("name", "周敏")
			.param("title", "主任医师")
			.param("senior", "true")
			.param("specialties", SPECIALTY)
			.param("employer", employer)
			.param("province", "140000");
	}

	private List<String> acts(String expert) {
		return database.queryForList(
				"select action from audit_entry where subject_type = 'expert' and subject_id = ? order by seq",
				String.class, expert);
	}

	private void refuses(MockHttpServletRequestBuilder request, String field, String text) throws Exception {
		send(OFFICE, request.header("HX-Request", "true")).andExpect(status().isUnprocessableEntity())
			.andExpect(
					content().string(allOf(containsString("data-field-name=\"" + field + "\""), containsString(text))));
	}

	private ResultActions see(Authentication who, String path) throws Exception {
		return web.perform(get(path).with(authentication(who)));
	}

	private ResultActions send(Authentication who, MockHttpServletRequestBuilder request) throws Exception {
		return web.perform(request.with(authentication(who)).with(csrf()));
	}

}

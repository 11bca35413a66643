package cn.denggao.guide;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.application.ApplicationStory;
import cn.denggao.identity.Role;
import cn.denggao.requirements.Requirement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@DenggaoTest
class PolicyPagesTests {

	private static final Acting OFFICER = Acting.as("gp-one", "140000", Role.HC_PROVINCE);

	private static final Acting COLLEAGUE = Acting.as("gp-two", "140000", Role.HC_PROVINCE);

	private static final Acting THIRD = Acting.as("gp-three", "140000", Role.HC_PROVINCE);

	private static final Acting CITY = Acting.as("gp-city", "140200", Role.HC_CITY);

	private static final String TEXT = "關於推動臨床專科能力建設的實施方案。\n各市衛生健康委員會要制定建設規劃並且定期調度。";

	@Autowired
	private MockMvc web;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private ApplicationContext context;

	@AfterEach
	void forgets() {
		database.update("delete from guide_basis");
		database.update("delete from guide_policy");
	}

	@Test
	@Requirement(value = { "R000-01", "R001-01", "R001-02" }, page = "/policies")
	void isReadByEverybodyOnceItIsPublishedAndInEitherScript() throws Exception {
		// given
		var id = registered("推动临床专科能力建设实施方案（试行）", "冀卫医函﹝2024﹞15号", TEXT);
		visit("/public/policies/" + id).andExpect(status().isNotFound());
		visit("/public/policies/" + id + "/original").andExpect(status().isNotFound());
		visit("/public/policies").andExpect(content().string(not(containsString("推动临床专科"))));
		as(CITY, get("/policies/" + id)).andExpect(status().isNotFound());

		// when
		as(OFFICER, post("/policies/" + id + "/publication")).andExpect(status().isFound());

		// then
		visit("/public/policies?q=临床专科能力建设的实施").andExpect(content().string(containsString("冀卫医函〔2024〕15号")));
		visit("/public/policies?q=衛生健康委員會").andExpect(content().string(containsString("推动临床专科")));
		visit("/public/policies?q=100%25").andExpect(content().string(not(containsString("推动临床专科"))));
		visit("/public/policies/" + id).andExpect(content().string(containsString("未核对")))
			.andExpect(content().string(containsString("各市衛生健康委員會")))
			.andExpect(content().string(not(containsString("gp-one"))));
		visit("/public/policies/" + id + "/original").andExpect(content().bytes(TEXT.getBytes(StandardCharsets.UTF_8)))
			.andExpect(header().string("Content-Disposition", containsString("attachment")));
		as(CITY, get("/policies/" + id)).andExpect(status().isOk());
		assertThat(audited(id)).isEqualTo(2);
	}

	@Test
	@Requirement(value = "R002-24", page = "/policies/{id}")
	void isConfirmedBySomebodyElseAndAgainAfterACorrection() throws Exception {
		var id = registered("核对的文件", "晋卫医函〔2024〕31号", "正文一段。");

		as(OFFICER, seen(id, "/confirmation")).andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("登记人不能核对")));
		as(CITY, seen(id, "/confirmation")).andExpect(status().isNotFound());
		as(COLLEAGUE, seen(id, "/confirmation")).andExpect(status().isFound());

		assertThat(confirmedBy(id)).isEqualTo("gp-two");
		as(OFFICER, seen(id, "").param("title", "核对的文件（更正）").param("issuer", "省卫生健康委员会")).andExpect(status().isFound());
		assertThat(confirmedBy(id)).isNull();
	}

	@Test
	void isNotConfirmedByWhoeverCorrectedItNorUnseen() throws Exception {
		// given
		var id = registered("多人经手的文件", "晋卫医函〔2024〕32号", "正文两段。");
		var before = seen(id, "/confirmation");
		var late = seen(id, "");

		// when
		as(COLLEAGUE, described(seen(id, ""), "多人经手的文件（更正）")).andExpect(status().isFound());

		// then
		as(COLLEAGUE, seen(id, "/confirmation")).andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("登记人不能核对")));
		as(THIRD, before).andExpect(status().isConflict()).andExpect(content().string(containsString("文件信息已被更正")));
		as(OFFICER, described(late, "后写的标题")).andExpect(status().isConflict());
		as(THIRD, seen(id, "/confirmation")).andExpect(status().isFound());
		assertThat(confirmedBy(id)).isEqualTo("gp-three");
	}

	@Test
	void showsOthersNoActsOnAPublishedDocument() throws Exception {
		var id = registered("省级公开的文件", "", "公开的正文。");
		as(OFFICER, post("/policies/" + id + "/publication"));

		as(CITY, get("/policies/" + id)).andExpect(status().isOk())
			.andExpect(content().string(containsString("登记机关")))
			.andExpect(content().string(not(containsString("/publication"))));
		as(OFFICER, get("/policies/" + id)).andExpect(content().string(containsString("/publication/end")));
	}

	@Test
	void doesNotStandInTheRoundsOfOthers() throws Exception {
		// given
		var round = new ApplicationStory(context).openRound();
		var answer = as(CITY, described(post("/policies"), "市里登记的依据").param("text", "市里的正文。")).andReturn();
		var path = answer.getResponse().getRedirectedUrl();

		// when
		as(CITY, post(path + "/publication")).andExpect(status().isFound());
		as(CITY, post(path + "/programmes").param("programme", "SX-136").param("rests", "true"))
			.andExpect(status().isFound());

		// then
		visit("/public/rounds/" + round.value()).andExpect(content().string(not(containsString("市里登记的依据"))));
	}

	@Test
	void countsNoPageBeyondTheLast() throws Exception {
		visit("/public/policies?page=2147483647").andExpect(status().isOk());
	}

	@Test
	@Requirement(value = { "R003-01", "R003-25" }, page = "/policies/{id}")
	void staysUnconfirmedWithAnOpenNumberAndStandsUnderWhatItCarriesOut() throws Exception {
		// given
		var above = registered("省级意见", "XX卫医字〔201x〕4号", "省级意见的正文。");
		var plan = registered("攀登计划实施方案", "", "市级方案的正文。");
		as(OFFICER, described(seen(plan, ""), "攀登计划实施方案").param("parent", above)).andExpect(status().isFound());

		// then
		as(COLLEAGUE, seen(above, "/confirmation")).andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("文号不完整")));
		as(OFFICER, described(seen(above, ""), "省级意见").param("parent", plan))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("上位文件")));
	}

	@Test
	@Requirement(value = "R000-04", page = "/public/rounds/{id}")
	void standsInTheGuidesOfTheProgrammesThatRestOnIt() throws Exception {
		// given
		var round = new ApplicationStory(context).openRound();
		var id = registered("领军专科建设细则", "", "领军临床专科十个左右。");
		as(OFFICER, post("/policies/" + id + "/publication"));

		// when
		as(OFFICER, post("/policies/" + id + "/programmes").param("programme", "SX-136").param("rests", "true"))
			.andExpect(status().isFound());

		// then
		visit("/public/rounds/" + round.value()).andExpect(status().isOk())
			.andExpect(content().string(containsString("领军专科建设细则")))
			.andExpect(content().string(containsString("申报截止")));
		visit("/public").andExpect(status().isOk()).andExpect(content().string(containsString("正在申报")));
		as(OFFICER, post("/policies/" + id + "/programmes").param("programme", "NONE").param("rests", "true"))
			.andExpect(status().isUnprocessableEntity());
		as(OFFICER, post("/policies/" + id + "/programmes").param("programme", "SX-136"));
		visit("/public/rounds/" + round.value()).andExpect(content().string(not(containsString("领军专科建设细则"))));
	}

	@Test
	@Requirement(value = "R000-04", page = "/public/rounds/{id}")
	void namesThePapersThatTheProgrammeRestsOn() throws Exception {
		var round = new ApplicationStory(context).openRound();

		visit("/public/rounds/" + round.value()).andExpect(status().isOk())
			.andExpect(content().string(containsString("山西省人民政府《山西省“136”兴医工程实施方案》")))
			.andExpect(content().string(not(containsString("规划期"))));
	}

	@Test
	void showsNoGuideToADraft() throws Exception {
		var draft = new ApplicationStory(context).draftRound();

		visit("/public/rounds/" + draft.value()).andExpect(status().isNotFound());
	}

	@Test
	void refusesTheSameFileTwiceAndWhatIsNoText() throws Exception {
		registered("第一次", "", "同一个文件。");

		as(OFFICER, described(post("/policies"), "第二次").param("text", "同一个文件。"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("已经登记为“第一次”")));
		as(OFFICER, described(post("/policies"), "没有正文")).andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("请选择文件或粘贴正文")));
		var file = new MockMultipartFile("file", "x.txt", "text/plain", new byte[] { 1, 0, 2 });
		as(OFFICER, described(multipart("/policies").file(file), "二进制")).andExpect(status().isUnprocessableEntity());
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource({ "title, '', 请填写标题", "issuer, '', 请填写发文机关", "number, 十五号, 文号", "validUntil, 2020-01-01, 失效日期不能早于" })
	void namesTheFieldThatIsWrong(String field, String value, String sentence) throws Exception {
		var request = post("/policies").param("text", "一段。")
			.param("title", "title".equals(field) ? value : "题目")
			.param("issuer", "issuer".equals(field) ? value : "机关")
			.param("number", "number".equals(field) ? value : "")
			.param("validFrom", "2024-01-01")
			.param("validUntil", "validUntil".equals(field) ? value : "2025-01-01");

		as(OFFICER, request).andExpect(status().is4xxClientError())
			.andExpect(content().string(containsString(sentence)));
	}

	@ParameterizedTest
	@CsvSource({ "HOSPITAL_DEPT, SX01", "SYS_ADMIN, 140000", "EXPERT, 140000" })
	void keepsTheDeskFromOthers(Role role, String organisation) throws Exception {
		var other = Acting.as("gp-other", organisation, role);

		as(other, get("/policies")).andExpect(status().isNotFound());
		as(other, get("/policies/new")).andExpect(status().isNotFound());
		as(other, described(post("/policies"), "题目").param("text", "正文。")).andExpect(status().isNotFound());
	}

	private String registered(String title, String number, String text) throws Exception {
		var answer = as(OFFICER, described(post("/policies"), title).param("number", number).param("text", text))
			.andExpect(status().isFound())
			.andReturn();
		var location = answer.getResponse().getRedirectedUrl();
		return UUID.fromString(location.substring("/policies/".length())).toString();
	}

	/** An act of somebody who has the document before them as it now is. */
	private MockHttpServletRequestBuilder seen(String id, String act) {
		return post("/policies/" + id + act).param("seen",
				database.queryForObject("select version::text from guide_policy where id = ?::uuid", String.class, id));
	}

	private static MockHttpServletRequestBuilder described(MockHttpServletRequestBuilder request, String title) {
		return request.param("title", title).param("issuer", "示例机关");
	}

	private ResultActions visit(String path) throws Exception {
		return web.perform(get(path.replace("%25", "%")));
	}

	private ResultActions as(Acting person, MockHttpServletRequestBuilder request) throws Exception {
		return web.perform(request.with(authentication(person)).with(csrf()));
	}

	private String confirmedBy(String id) {
		return database.queryForObject("select confirmed_by from guide_policy where id = ?::uuid", String.class, id);
	}

	private long audited(String id) {
		return database.queryForObject(
				"select count(*) from audit_entry where subject_type = 'policy' and subject_id = ?", Long.class, id);
	}

}

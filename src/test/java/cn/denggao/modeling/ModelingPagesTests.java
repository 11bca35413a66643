package cn.denggao.modeling;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.identity.Role;
import cn.denggao.modeling.domain.DefinitionLibrary;
import cn.denggao.modeling.domain.DefinitionName;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
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
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The pages on which definitions are changed, approved and deployed. */
@DenggaoTest
class ModelingPagesTests {

	private static final Acting AUTHOR = Redrawing.AUTHOR;

	private static final Acting APPROVER = Redrawing.APPROVER;

	private static final Acting OFFICER = Acting.as("prov1", "140000", Role.HC_PROVINCE, Role.HC_PROVINCE_LEADER);

	private static final String REASON = "补充说明";

	@Autowired
	private MockMvc web;

	@Autowired
	private RepositoryService repository;

	@Autowired
	private DefinitionLibrary library;

	@Autowired
	private ApplicationContext program;

	private OwnForm form;

	private Redrawing redrawing;

	@BeforeEach
	void aFormIsLive() {
		redrawing = new Redrawing(program);
		form = OwnForm.deployed(repository, "一");
	}

	@Test
	void listsWhatIsLiveWithItsOriginAndItsDraft() throws Exception {
		redrawing.begin(form.name());

		see(AUTHOR, "/modeling").andExpect(content().string(allOf(containsString("期末验收"), containsString("随程序提供"),
				containsString("formally"), containsString("编辑中"), containsString("打开草稿"), containsString("决策表"))));
		see(APPROVER, "/modeling")
			.andExpect(content().string(allOf(containsString("期末验收"), not(containsString(">编辑<")))));
	}

	@Test
	void leadsFromTheListToADraftAndToItsEditor() throws Exception {
		send(AUTHOR, post("/modeling/definitions/" + form.name() + "/draft"))
			.andExpect(redirectedUrlPattern("/modeling/drafts/*"));
		var draft = redrawing.begin(form.name());

		see(AUTHOR, "/modeling/drafts/" + draft)
			.andExpect(content().string(allOf(containsString("data-kind=\"FORM\""), containsString("第 2 版草稿"),
					containsString("data-save-url=\"/modeling/drafts/" + draft + "/content\""),
					containsString("放弃草稿"))))
			.andExpect(header().string("Content-Security-Policy", containsString("style-src 'self' 'unsafe-inline'")));
		see(APPROVER, "/modeling/drafts/" + draft)
			.andExpect(content().string(allOf(containsString("data-readonly=\"true\""), not(containsString("放弃草稿")))));
		see(AUTHOR, "/modeling").andExpect(
				header().string("Content-Security-Policy", not(containsString("style-src 'self' 'unsafe-inline'"))));
	}

	@Test
	void showsEditorsOfEachKind() throws Exception {
		see(AUTHOR, "/modeling/drafts/" + redrawing.begin("objection.bpmn"))
			.andExpect(content().string(containsString("data-kind=\"BPMN\"")));
		see(AUTHOR, "/modeling/drafts/" + redrawing.begin("review-routing.dmn"))
			.andExpect(content().string(containsString("data-kind=\"DMN\"")));
	}

	@Test
	void keepsWhatTheEditorSends() throws Exception {
		var path = "/modeling/drafts/" + redrawing.begin(form.name()) + "/content";
		var tag = web.perform(get(path).with(authentication(AUTHOR)))
			.andExpect(content().contentType("text/plain;charset=UTF-8"))
			.andExpect(content().bytes(form.content("一")))
			.andReturn()
			.getResponse()
			.getHeader("ETag");

		var next = send(AUTHOR, put(path).header("If-Match", tag).content(form.content("二")))
			.andExpect(status().isNoContent())
			.andReturn()
			.getResponse()
			.getHeader("ETag");

		assertThat(next).isNotEqualTo(tag);
		send(AUTHOR, put(path).header("If-Match", tag).content(form.content("三"))).andExpect(status().isConflict())
			.andExpect(content().string(containsString("本次没有保存")));
		send(AUTHOR, put(path).header("If-Match", "*").content(form.content("三")))
			.andExpect(status().isUnprocessableEntity());
		send(AUTHOR, put(path).content(form.content("三"))).andExpect(status().isUnprocessableEntity());
		send(AUTHOR, put(path).header("If-Match", next).content(new byte[300 * 1024]))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("最多 256 KB")));
		see(AUTHOR, path).andExpect(content().bytes(form.content("二")));
	}

	@Test
	void answersWhatTheGuardWouldSay() throws Exception {
		var draft = redrawing.begin("objection.bpmn");
		var live = library.content(library.require(DefinitionName.valueOf("objection.bpmn")));

		send(AUTHOR, post("/modeling/drafts/" + draft + "/findings").content(live)).andExpect(status().isOk())
			.andExpect(jsonPath("$").isArray());
	}

	@Test
	void leadsFromSubmissionToDeployment() throws Exception {
		var draft = redrawing.begin(form.name());
		var path = "/modeling/drafts/" + draft;
		var tag = see(AUTHOR, path + "/content").andReturn().getResponse().getHeader("ETag");
		send(AUTHOR, put(path + "/content").header("If-Match", tag).content(form.content("二")));
		send(AUTHOR, post(path + "/submission").param("reason", "短")).andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("4 至 500 字")));
		var release = send(AUTHOR, post(path + "/submission").param("reason", REASON)).andReturn()
			.getResponse()
			.getRedirectedUrl();

		see(AUTHOR, release).andExpect(content().string(allOf(containsString("须由另一人审批"), containsString("撤回"),
				not(containsString(">批准</button>")), not(containsString(">部署</button>")))));
		send(AUTHOR, post(release + "/approval").param("reason", REASON)).andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("须由另一人审批")));
		see(APPROVER, release).andExpect(content().string(
				allOf(containsString(">批准</button>"), containsString(REASON), not(containsString("data-dg-confirm")))));
		see(APPROVER, release + "/comparison").andExpect(
				content().string(containsString("/modeling/definitions/" + form.name() + "/versions/1/content")));
		see(APPROVER, release + "/content").andExpect(content().bytes(form.content("二")));
		send(APPROVER, post(release + "/approval").param("reason", "已核对")).andExpect(status().isUnprocessableEntity());
		send(APPROVER, post(release + "/approval").param("reason", "已核对改动")).andExpect(redirectedUrl(release));
		send(APPROVER, post(release + "/deployment")).andExpect(status().isNotFound());
		send(AUTHOR, post(release + "/deployment")).andExpect(redirectedUrl(release));
		send(AUTHOR, post(release + "/deployment")).andExpect(status().isConflict());

		see(APPROVER, release).andExpect(content().string(containsString("部署为第 2 版")));
		see(APPROVER, "/modeling/releases")
			.andExpect(content().string(allOf(containsString("已部署"), containsString(release))));
		see(AUTHOR, "/modeling/definitions/" + form.name()).andExpect(content().string(allOf(containsString("第 2 版"),
				containsString("意见：已核对改动"), containsString("退回旧版"), containsString("/versions/1/comparison"))));
		see(AUTHOR, path).andExpect(content().string(containsString("这份草稿的发布审批")));
	}

	@Test
	void goesBackToAnOlderVersionWithAReason() throws Exception {
		redrawing.deploy(redrawing.submit(form.name()));
		var path = "/modeling/definitions/" + form.name() + "/return";

		send(AUTHOR, post(path).param("version", "1").param("reason", "新版有误"))
			.andExpect(redirectedUrlPattern("/modeling/releases/*"));
		send(AUTHOR, post(path).param("reason", "新版有误")).andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("请选择要退回的版本")));
		send(AUTHOR, post(path).param("version", "7").param("reason", "新版有误")).andExpect(status().isNotFound());
		send(APPROVER, post(path).param("version", "1").param("reason", "新版有误")).andExpect(status().isNotFound());
	}

	@Test
	void keepsStatesOfADraftAndGivesItUp() throws Exception {
		var path = "/modeling/drafts/" + redrawing.begin(form.name());
		send(AUTHOR, post(path + "/revisions").param("reason", REASON)).andExpect(redirectedUrl(path));

		see(AUTHOR, path).andExpect(content().string(containsString(path + "/revisions/1/restoration")));
		see(APPROVER, path + "/revisions/1/content").andExpect(content().bytes(form.content("一")));
		send(AUTHOR, post(path + "/revisions/1/restoration")).andExpect(redirectedUrl(path));
		send(AUTHOR, post(path + "/revisions/9/restoration")).andExpect(status().isNotFound());
		send(AUTHOR, post(path + "/discarding").param("reason", "不再需要")).andExpect(redirectedUrl("/modeling"));
		send(AUTHOR, post(path + "/discarding").param("reason", "不再需要")).andExpect(status().isConflict());
	}

	@Test
	void areNotThereForOthers() throws Exception {
		var draft = "/modeling/drafts/" + redrawing.begin(form.name());
		var release = "/modeling/releases/" + redrawing.submit(form.name());
		var definition = "/modeling/definitions/" + form.name();

		for (var path : new String[] { "/modeling", "/modeling/releases", draft, draft + "/content",
				draft + "/comparison", release, release + "/content", release + "/comparison", definition,
				definition + "/versions/1/content" }) {
			web.perform(get(path).with(authentication(OFFICER))).andExpect(status().isNotFound());
			see(APPROVER, path);
		}
		for (var path : new String[] { draft + "/revisions", draft + "/submission", draft + "/discarding",
				release + "/approval", release + "/refusal", release + "/withdrawal", release + "/deployment",
				definition + "/draft" }) {
			send(OFFICER, post(path).param("reason", REASON)).andExpect(status().isNotFound());
		}
		web.perform(get("/modeling/definitions/nothing.bpmn").with(authentication(AUTHOR)))
			.andExpect(status().isNotFound());
		web.perform(get("/modeling/definitions/..%2Fetc").with(authentication(AUTHOR)))
			.andExpect(status().is4xxClientError());
	}

	private ResultActions see(Acting who, String path) throws Exception {
		return web.perform(get(path).with(authentication(who))).andExpect(status().isOk());
	}

	private ResultActions send(Acting who, MockHttpServletRequestBuilder request) throws Exception {
		return web.perform(request.with(authentication(who)).with(csrf()));
	}

}

package cn.denggao.modeling;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.application.ApplicationStory;
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
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The pages on which a definition is changed for one province or programme alone. */
@DenggaoTest
class VariantPagesTests {

	private static final Acting AUTHOR = Redrawing.AUTHOR;

	private static final Acting APPROVER = Redrawing.APPROVER;

	private static final String NAME = "山西省卫生健康委员会";

	@Autowired
	private MockMvc web;

	@Autowired
	private RepositoryService repository;

	@Autowired
	private ApplicationContext program;

	private OwnForm form;

	private Redrawing redrawing;

	@BeforeEach
	void aFormIsShared() {
		new ApplicationStory(program);
		redrawing = new Redrawing(program);
		form = OwnForm.deployed(repository, "一");
	}

	@Test
	void leadsFromTheSharedOneToAVariantAndBack() throws Exception {
		var shared = "/modeling/definitions/" + form.name();
		see(AUTHOR, shared).andExpect(content().string(allOf(containsString("为谁单独修改"), containsString(NAME),
				containsString("SX-136"), containsString("还没有省或计划单独修改过"))));
		see(APPROVER, shared).andExpect(content().string(not(containsString("为谁单独修改"))));
		send(AUTHOR, post(shared + "/variant").param("owner", "SX01")).andExpect(status().isUnprocessableEntity());
		send(APPROVER, post(shared + "/variant").param("owner", "140000")).andExpect(status().isNotFound());

		var draft = send(AUTHOR, post(shared + "/variant").param("owner", "140000")).andReturn()
			.getResponse()
			.getRedirectedUrl();
		see(AUTHOR, draft).andExpect(content().string(allOf(containsString("第 2 版草稿"), containsString(NAME),
				containsString("不再用通用第 1 版"), containsString("通用第 1 版（"))));
		see(AUTHOR, "/modeling").andExpect(content().string(allOf(containsString("还没有部署"), containsString(draft))));
		see(AUTHOR, shared).andExpect(content().string(containsString(draft)));
		send(AUTHOR, post(draft + "/submission").param("reason", "没有改动")).andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("内容与通用第 1 版完全相同")));
		see(AUTHOR, draft + "/comparison").andExpect(content().string(containsString("@140000/versions/1/content")));
		see(AUTHOR, shared + "@140000/versions/1/content").andExpect(content().bytes(form.content("一")));
		redrawing.write(java.util.UUID.fromString(draft.substring(draft.lastIndexOf('/') + 1)),
				text -> text.replace("一", "本省"));
		var release = send(AUTHOR, post(draft + "/submission").param("reason", "按本省要求")).andReturn()
			.getResponse()
			.getRedirectedUrl();

		see(APPROVER, release).andExpect(content().string(allOf(containsString("单独的版本，只用于它的办理"), containsString(NAME),
				containsString("/comparison"), containsString("不再用通用第 1 版"), not(containsString("新定义")))));
		see(APPROVER, release + "/comparison")
			.andExpect(content().string(containsString("@140000/versions/1/content")));
		see(APPROVER, "/modeling/releases")
			.andExpect(content().string(allOf(containsString(NAME), containsString("拟为第 2 版"))));
		send(APPROVER, post(release + "/approval").param("reason", "可以这样办"));
		see(AUTHOR, release).andExpect(content().string(containsString("第 2 版")));
		send(AUTHOR, post(release + "/deployment"));

		see(AUTHOR, "/modeling").andExpect(content()
			.string(allOf(containsString("通用"), containsString(NAME), containsString(form.name() + "@140000"))));
		see(AUTHOR, shared).andExpect(content().string(containsString(NAME + " · 第 2 版")));
		see(AUTHOR, shared + "@140000")
			.andExpect(content().string(allOf(containsString("停用单独的版本"), not(containsString("为谁单独修改")))));

		var end = send(AUTHOR, post(shared + "@140000/withdrawal").param("reason", "改用通用版本")).andReturn()
			.getResponse()
			.getRedirectedUrl();
		see(APPROVER, end).andExpect(content().string(containsString("不部署任何内容")));
		send(APPROVER, post(end + "/approval").param("reason", "同意停用"));
		see(AUTHOR, end).andExpect(content().string(containsString(">停用</button>")));
		send(AUTHOR, post(end + "/deployment"));
		see(AUTHOR, end).andExpect(content().string(containsString(">已停用</span>")));

		see(AUTHOR, shared + "@140000").andExpect(content()
			.string(allOf(containsString("已停用"), containsString("新的办理用通用第 1 版"), not(containsString("停用单独的版本")))));
		assertThat(repository.createDeploymentQuery().tenantIdIn("140000").count()).isPositive();
	}

	@Test
	void saysThatTheSharedOneHasChangedMeanwhile() throws Exception {
		var shared = "/modeling/definitions/" + form.name();
		var draft = send(AUTHOR, post(shared + "/variant").param("owner", "140000")).andReturn()
			.getResponse()
			.getRedirectedUrl();
		redrawing.write(java.util.UUID.fromString(draft.substring(draft.lastIndexOf('/') + 1)),
				text -> text.replace("一", "本省"));
		redrawing.deploy(redrawing.submit(form.name(), text -> text.replace("一", "二")));
		var compared = shared + "@140000/versions/1/comparison?with=2";

		see(AUTHOR, draft)
			.andExpect(content().string(allOf(containsString("通用版本后来更新到第 2 版"), containsString(compared))));
		see(AUTHOR, compared).andExpect(content().string(allOf(containsString("通用第 1 版"), containsString("通用第 2 版"))));
		var release = send(AUTHOR, post(draft + "/submission").param("reason", "按本省要求")).andReturn()
			.getResponse()
			.getRedirectedUrl();
		see(APPROVER, release)
			.andExpect(content().string(allOf(containsString("通用版本后来更新到第 2 版"), containsString(compared))));
		see(APPROVER, release + "/comparison")
			.andExpect(content().string(containsString("@140000/versions/2/content")));
	}

	private ResultActions see(Acting who, String path) throws Exception {
		return web.perform(get(path).with(authentication(who))).andExpect(status().isOk());
	}

	private ResultActions send(Acting who, MockHttpServletRequestBuilder request) throws Exception {
		return web.perform(request.with(authentication(who)).with(csrf()));
	}

}

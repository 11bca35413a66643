package cn.denggao.modeling.migration;

import cn.denggao.Acting;
import cn.denggao.identity.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** The pages on which running projects are moved. */
class MigrationPagesTests extends LongLife {

	private static final Acting OFFICER = Acting.as("prov1", "140000", Role.HC_PROVINCE);

	@Autowired
	private MockMvc web;

	@BeforeEach
	void someProjectsRun() {
		former = deployed("former");
		waitingAt(BUILD, 3);
		waitingAt(MIDTERM, 2);
		present = deployed("present");
	}

	@AfterEach
	void endTheirLives() {
		runtime.createProcessInstanceQuery()
			.processDefinitionKey(PROCESS)
			.unlimitedList()
			.forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "the story is over"));
		moveAll();
	}

	@Test
	void leadFromTheImpactToTheReport() throws Exception {
		// when
		var impact = page(AUTHOR,
				get("/modeling/migrations/new").param("process", PROCESS)
					.param("from", "" + former)
					.param("to", "" + present));

		// then
		assertThat(impact).contains("长周期项目", "项目建设", "编号和类型相同，名称改了", "可迁移");

		// when
		var proposal = web.perform(choosing().param("reason", "验收前增加财务审计").with(authentication(AUTHOR)).with(csrf()))
			.andReturn()
			.getResponse()
			.getRedirectedUrl();

		// then
		assertThat(page(AUTHOR, get(proposal))).contains("等待批准", "自己提出的迁移须由另一人批准");
		assertThat(page(APPROVER, get(proposal))).contains("批准并开始迁移");

		// when
		assertThat(status(AUTHOR, post(proposal + "/approval"))).isEqualTo(422);
		assertThat(status(APPROVER, post(proposal + "/approval"))).isEqualTo(302);
		moveAll();

		// then
		assertThat(page(AUTHOR, get(proposal))).contains("已完成", "已迁移", "长-", "operator2", "迁回第 " + former + " 版");
		assertThat(page(AUTHOR, get("/modeling/migrations"))).contains("验收前增加财务审计");
	}

	@Test
	void doNotExistForAnybodyElse() throws Exception {
		assertThat(status(OFFICER, get("/modeling/migrations"))).isEqualTo(404);
		assertThat(status(OFFICER,
				get("/modeling/migrations/new").param("process", PROCESS)
					.param("from", "" + former)
					.param("to", "" + present)))
			.isEqualTo(404);
	}

	@Test
	void sayWhichChoiceIsMissing() throws Exception {
		assertThat(status(AUTHOR, choosing().param("former", MIDTERM).param("reason", "漏了一项"))).isEqualTo(422);
		assertThat(status(AUTHOR, choosing().param("reason", "　"))).isEqualTo(422);
	}

	private MockHttpServletRequestBuilder choosing() {
		return post("/modeling/migrations").param("process", PROCESS)
			.param("from", "" + former)
			.param("to", "" + present)
			.param("former", BUILD)
			.param("present", BUILD)
			.param("treatment", "NOW");
	}

	private String page(Acting person, MockHttpServletRequestBuilder request) throws Exception {
		return web.perform(request.with(authentication(person))).andReturn().getResponse().getContentAsString();
	}

	private int status(Acting person, MockHttpServletRequestBuilder request) throws Exception {
		return web.perform(request.with(authentication(person)).with(csrf())).andReturn().getResponse().getStatus();
	}

}

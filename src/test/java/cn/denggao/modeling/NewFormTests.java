package cn.denggao.modeling;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import cn.denggao.DenggaoTest;
import cn.denggao.kernel.Refused;
import cn.denggao.modeling.domain.BeginningForm;
import cn.denggao.modeling.domain.DefinitionLibrary;
import cn.denggao.modeling.domain.DefinitionName;
import cn.denggao.modeling.domain.DeployingRelease;
import cn.denggao.modeling.domain.InspectingContent;
import cn.denggao.modeling.domain.InspectingContent.Found;
import cn.denggao.modeling.domain.WritingDraft;
import cn.denggao.opinion.FinanceForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static cn.denggao.modeling.Redrawing.APPROVER;
import static cn.denggao.modeling.Redrawing.AUTHOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** An administrator makes a form that no program knows of. */
@DenggaoTest
class NewFormTests {

	private static final String STEP = """
			<bpmn:userTask id="UserTask_Inserted" name="财务审计" camunda:candidateGroups="fund-body" camunda:formRef="%s" camunda:formRefBinding="latest"><bpmn:extensionElements><camunda:properties><camunda:property name="denggao:visibility" value="INTERNAL" /></camunda:properties></bpmn:extensionElements></bpmn:userTask>
			<bpmn:sequenceFlow id="Flow_Inserted" sourceRef="UserTask_Inserted" targetRef="ServiceTask_RouteReview" />
			""";

	private static final String FLOW = "sourceRef=\"SubProcess_PrepareApplication\" targetRef=\"ServiceTask_RouteReview\" />";

	@Autowired
	private ApplicationContext program;

	@Autowired
	private DefinitionLibrary library;

	@Autowired
	private InspectingContent inspecting;

	@Autowired
	private MockMvc web;

	@Test
	void beginsAsACopyOfTheShippedOneAndIsClean() throws Exception {
		var form = new FinanceForm(program);
		var path = "/modeling/drafts/" + form.begin();

		see("/modeling").andExpect(
				content().string(allOf(containsString("新建中"), containsString(form.key()), containsString("新建意见表单"))));
		see(path).andExpect(content().string(allOf(containsString("财务审计意见"), containsString("第 1 版草稿"))));
		see(path + "/content").andExpect(content().string(allOf(containsString("\"id\" : \"" + form.key() + "\""),
				containsString("## 财务审计意见"), containsString("\"key\" : \"documentNo\""))));
		see(path + "/comparison")
			.andExpect(content().string(allOf(containsString("/modeling/definitions/record-opinion.form/versions/"),
					containsString("“办理意见”第"))));
	}

	@Test
	void isNamedOnThePageAndCreatedOnce() throws Exception {
		var own = "page-" + UUID.randomUUID().toString().substring(0, 8);

		see("/modeling/forms/new").andExpect(content().string(containsString("opinion-")));
		send(post("/modeling/forms").param("key", own).param("title", "验收意见 " + own))
			.andExpect(redirectedUrlPattern("/modeling/drafts/*"));
		send(post("/modeling/forms").param("key", "opinion-" + own).param("title", "验收意见 " + own))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(allOf(containsString("已有表单或草稿"), containsString(own))));
		send(post("/modeling/forms").param("key", "").param("title", "")).andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(allOf(containsString("请填写标识"), containsString("请填写表单名称"))));
		web.perform(get("/modeling/forms/new").with(authentication(APPROVER))).andExpect(status().isNotFound());
		web.perform(post("/modeling/forms").param("key", "other")
			.param("title", "验收意见")
			.with(authentication(APPROVER))
			.with(csrf())).andExpect(status().isNotFound());
	}

	@Test
	void isCalledWhatNoOtherIs() throws Exception {
		// given
		var own = "twin-" + UUID.randomUUID().toString().substring(0, 8);
		var deployed = new FinanceForm(program).deployed();
		begin(own, "孪生意见 " + own);

		// then
		Stream.of("孪生意见 " + own, deployed.title())
			.forEach(title -> assertThatThrownBy(() -> begin(own + "-two", title)).isInstanceOf(Refused.class)
				.hasMessageContaining("title-taken"));
		send(post("/modeling/forms").param("key", own + "-two").param("title", "办理意见"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("已有名为“办理意见”的表单或草稿")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Audit", "a b", "审计", "-a", "a--b", "a/b", "../x", "1a",
			"a23456789012345678901234567890123456789012" })
	void takesNoOddKey(String key) {
		assertThatThrownBy(() -> begin(key, "验收意见")).isInstanceOf(Refused.class).hasMessageContaining("key-shape");
	}

	@ParameterizedTest
	@ValueSource(strings = { "审", "<b>审计</b>", "审计#", "[审计](/x)", "${审计}", "审\n计" })
	void takesNoOddTitle(String title) {
		assertThatThrownBy(() -> begin("odd", title)).isInstanceOf(Refused.class).hasMessageContaining("title-shape");
	}

	@Test
	void isKnownToDiagramsOnceItIsDeployed() throws Exception {
		// given
		var form = new FinanceForm(program);
		var diagram = new Redrawing(program).begin("application-stage.bpmn");
		var drawn = new String(library.content(library.require(DefinitionName.valueOf("application-stage.bpmn"))),
				StandardCharsets.UTF_8)
			.replace(FLOW, "sourceRef=\"SubProcess_PrepareApplication\" targetRef=\"UserTask_Inserted\" />"
					+ STEP.formatted(form.key()));
		var release = form.submit(form.write(form.begin()));

		// then
		assertThat(errors(diagram, drawn)).containsExactly("没有表单“" + form.key() + "”，或者它还没有部署");
		see("/modeling/forms/choices").andExpect(content().string(not(containsString(form.key()))));

		// when
		form.approve(release);

		// then
		assertThat(errors(diagram, drawn)).isEmpty();
		var waiting = submitted(diagram, drawn);
		APPROVER
			.does(() -> program.getBean(cn.denggao.modeling.domain.DecidingRelease.class).approve(waiting, "先部署表单"));
		assertThatThrownBy(() -> AUTHOR.gets(() -> program.getBean(DeployingRelease.class).deploy(waiting)))
			.isInstanceOf(Refused.class);

		// when
		assertThat(form.deploy(release)).isEqualTo(1);

		// then
		see("/modeling/forms/choices").andExpect(content().string(containsString("\"name\":\"" + form.title() + "\"")))
			.andExpect(content().string(containsString(form.key())));
		see("/modeling/definitions/" + form.name()).andExpect(content().string(containsString("财务审计意见")));
		see("/modeling/releases/" + release).andExpect(content().string(containsString("/comparison")));
		AUTHOR.does(() -> program.getBean(cn.denggao.modeling.domain.DecidingRelease.class).withdraw(waiting, "不用了"));
		AUTHOR.does(() -> program.getBean(WritingDraft.class).discard(diagram, "不用了"));
	}

	@Test
	void isRefusedWhenAnObligatoryFieldIsChanged() {
		var form = new FinanceForm(program);
		var draft = form.begin();

		new Redrawing(program).write(draft, text -> text.replace("\"DISAGREED\"", "\"REFUSED\""));

		assertThatThrownBy(() -> form.submit(draft)).isInstanceOf(Refused.class).hasMessageContaining("has-errors");
	}

	private UUID submitted(UUID draft, String drawn) {
		new Redrawing(program).write(draft, unused -> drawn);
		return AUTHOR
			.gets(() -> program.getBean(cn.denggao.modeling.domain.SubmittingDraft.class).submit(draft, "加一个审计环节"));
	}

	private List<String> errors(UUID draft, String drawn) {
		return AUTHOR.gets(() -> inspecting.inDraft(draft, drawn.getBytes(StandardCharsets.UTF_8)))
			.stream()
			.filter(found -> found.severity().name().equals("ERROR"))
			.map(Found::sentence)
			.toList();
	}

	private UUID begin(String key, String title) {
		return AUTHOR.gets(() -> program.getBean(BeginningForm.class).begin(key, title));
	}

	private ResultActions see(String path) throws Exception {
		return web.perform(get(path).with(authentication(AUTHOR))).andExpect(status().isOk());
	}

	private ResultActions send(MockHttpServletRequestBuilder request) throws Exception {
		return web.perform(request.with(authentication(AUTHOR)).with(csrf()));
	}

}

package cn.denggao.modeling.rehearsal;

import java.util.List;
import java.util.UUID;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.application.ApplicationStory;
import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.identity.Role;
import cn.denggao.modeling.Redrawing;
import cn.denggao.modeling.domain.WritingDraft;
import cn.denggao.modeling.rehearsal.domain.Beginning;
import cn.denggao.modeling.rehearsal.domain.BeginningRehearsal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static cn.denggao.modeling.Redrawing.APPROVER;
import static cn.denggao.modeling.Redrawing.AUTHOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** The pages on which a draft is rehearsed. */
@DenggaoTest
class RehearsalPagesTests {

	private static final Acting OFFICER = Acting.as("prov1", "140000", Role.HC_PROVINCE);

	@Autowired
	private MockMvc web;

	@Autowired
	private ApplicationContext program;

	private ApplicationStory story;

	private UUID draft;

	private String begin;

	private String first;

	@BeforeEach
	void aDraftIsOpen() {
		story = new ApplicationStory(program);
		var project = story.submitted(story.openRound(), "SX01", "03.04");
		draft = new Redrawing(program).begin("application-stage.bpmn");
		begin = "/modeling/drafts/" + draft + "/rehearsal";
		first = sampleOf(project);
	}

	@AfterEach
	void giveTheDraftUp() {
		AUTHOR.does(() -> program.getBean(WritingDraft.class).discard(draft, "演练完毕"));
	}

	@Test
	void leadFromTheEditorToTheReport() throws Exception {
		// given
		assertThat(page(AUTHOR, get("/modeling/drafts/" + draft))).contains(begin);
		assertThat(page(APPROVER, get(begin))).contains("从所在环节开始", "形式审查", "还没有演练过");

		// when
		var report = new TriedOut(program).of(draft, Beginning.POSITION, 1);
		var address = "/modeling/rehearsals/" + report.of().id();

		// then
		assertThat(page(APPROVER, get(begin))).contains(address);
		assertThat(page(APPROVER, get(address))).contains("已完成", "路径 1", "hx-boost", "diagram.bpmn");
		assertThat(page(AUTHOR, get(address).param("path", "1"))).contains("UserTask_ReviewFormally",
				"hc-province-140000", "结束时的变量");
		assertThat(page(AUTHOR, get(address + "/diagram.bpmn"))).contains("<bpmn:process id=\"application-stage\"");
		assertThat(status(AUTHOR, get(address).param("path", "9999"))).isEqualTo(404);
		assertThat(status(OFFICER, get(address))).isEqualTo(404);
		assertThat(status(OFFICER, get(address + "/diagram.bpmn"))).isEqualTo(404);
		assertThat(status(OFFICER, post(address + "/repetition"))).isEqualTo(404);
	}

	@Test
	void findSamplesByNumberAndHospitalAndKeepThoseChosen() throws Exception {
		// given
		var other = story.submitted(story.openRound(), "SX02", "03.01");
		var code = story.bean(ProjectDirectory.class).require(other).code();
		var hospital = story.bean(ProjectDirectory.class).require(other).hospitalName();
		var mine = sampleOf(other);

		// then
		assertThat(page(AUTHOR, get(begin).param("q", code.toLowerCase()))).contains(code, hospital)
			.doesNotContain("没有找到");
		assertThat(page(AUTHOR, get(begin).param("q", hospital))).contains(code);
		assertThat(page(AUTHOR, get(begin).param("q", "%"))).contains("没有找到“%”");
		assertThat(page(AUTHOR, get(begin).param("q", "没有这家").param("samples", mine))).contains(code, "没有找到“没有这家”");
		assertThat(status(AUTHOR, get(begin).param("q", "长".repeat(61)))).isEqualTo(422);

		// when
		var report = new TriedOut(program).of(draft, Beginning.POSITION, List.of(mine, first));

		// then
		assertThat(report.samples()).hasSize(2).allMatch(sample -> sample.ended() > 0);
		assertThat(page(AUTHOR, get("/modeling/rehearsals/" + report.of().id()))).contains("各样本", code);
	}

	@Test
	void replayTheDraftOfATable() throws Exception {
		var table = new Redrawing(program).begin("eligibility.dmn");
		var address = "/modeling/drafts/" + table + "/replay";

		assertThat(page(AUTHOR, get("/modeling/drafts/" + table))).contains(address);
		assertThat(page(AUTHOR, get(address))).contains("没有一个结果改变", "回放的判断");
		assertThat(status(OFFICER, get(address))).isEqualTo(404);
		assertThat(status(AUTHOR, get("/modeling/drafts/" + draft + "/replay"))).isEqualTo(404);
		AUTHOR.does(() -> program.getBean(WritingDraft.class).discard(table, "回放完毕"));
	}

	@Test
	void doNotExistForAnybodyElse() throws Exception {
		assertThat(status(OFFICER, get(begin))).isEqualTo(404);
		assertThat(status(OFFICER, post(begin).param("beginning", "START").param("samples", "1"))).isEqualTo(404);
	}

	@Test
	void sayWhichChoiceIsMissing() throws Exception {
		assertThat(status(AUTHOR, post(begin).param("beginning", "START"))).isEqualTo(422);
		assertThat(status(AUTHOR, post(begin).param("samples", "1"))).isEqualTo(422);
		assertThat(status(AUTHOR, post(begin).param("beginning", "START").param("samples", "1"))).isEqualTo(422);
	}

	@Test
	void areForDiagramsOnly() throws Exception {
		var form = new Redrawing(program).begin("confirm-recovery.form");

		assertThat(status(AUTHOR, get("/modeling/drafts/" + form + "/rehearsal"))).isEqualTo(404);
		assertThat(page(AUTHOR, get("/modeling/drafts/" + form))).doesNotContain("/rehearsal");
		AUTHOR.does(() -> program.getBean(WritingDraft.class).discard(form, "演练完毕"));
	}

	private String sampleOf(ProjectId project) {
		var code = story.bean(ProjectDirectory.class).require(project).code();
		return AUTHOR.gets(() -> program.getBean(BeginningRehearsal.class).samples(draft, code)).get(0).instance();
	}

	private String page(Acting person, MockHttpServletRequestBuilder request) throws Exception {
		return web.perform(request.with(authentication(person))).andReturn().getResponse().getContentAsString();
	}

	private int status(Acting person, MockHttpServletRequestBuilder request) throws Exception {
		return web.perform(request.with(authentication(person)).with(csrf())).andReturn().getResponse().getStatus();
	}

}

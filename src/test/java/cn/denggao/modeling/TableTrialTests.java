package cn.denggao.modeling;

import java.util.Map;
import java.util.UUID;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.editors.ServedPages;
import cn.denggao.identity.Role;
import cn.denggao.input.Catalogue;
import cn.denggao.journeys.Browser;
import cn.denggao.modeling.domain.ReadingDraft;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** A decision table is tried out in its editor, with what stands in it now. */
@DenggaoTest
class TableTrialTests {

	private static final String TABLE = "acceptance-conclusion.dmn";

	@Autowired
	private MockMvc web;

	@Autowired
	private ApplicationContext program;

	@Autowired
	private ReadingDraft reading;

	@Autowired
	private ObjectMapper json;

	private UUID draft;

	private String content;

	@BeforeEach
	void aDraft() {
		draft = new Redrawing(program).begin(TABLE);
		content = Redrawing.AUTHOR.gets(() -> new String(reading.content(draft).content()));
	}

	@Test
	void tellsTheRowsThatAreHitAndTheResult() throws Exception {
		ask(content, Map.of("vetoed", true)).andExpect(status().isOk())
			.andExpect(jsonPath("failed").value(false))
			.andExpect(jsonPath("sentence").value("命中第 1、5、16 行。"))
			.andExpect(jsonPath("rows.1").value("Rule_1"))
			.andExpect(jsonPath("results.length()").value(1))
			.andExpect(jsonPath("results[0].conclusion").value("UNQUALIFIED"));
	}

	@Test
	void takesWhatIsInTheEditorNotWhatIsDeployed() throws Exception {
		ask(content.replaceFirst("<text>\"UNQUALIFIED\"", "<text>\"QUALIFIED\""), Map.of("vetoed", true))
			.andExpect(jsonPath("results[0].conclusion").value("QUALIFIED"));
	}

	@Test
	@Catalogue(52)
	void tellsWhatWouldFailWhenRunning() throws Exception {
		ask(content.replace("hitPolicy=\"FIRST\"", "hitPolicy=\"UNIQUE\""), Map.of("vetoed", true))
			.andExpect(status().isOk())
			.andExpect(jsonPath("failed").value(true))
			.andExpect(jsonPath("sentence").value("第 1、5、16 行同时命中，命中策略不允许，运行时会报错。"));
		ask(content, Map.of("threeDimensionsComplete", 3)).andExpect(status().isOk())
			.andExpect(jsonPath("failed").value(true))
			.andExpect(jsonPath("sentence").value(containsString("算不出结果")));
	}

	@Test
	void doesNotEvaluateWhatTheGuardRefuses() throws Exception {
		ask(content.replaceFirst("<text>true</text>", "<text>b.getPassword()</text>"), Map.of("vetoed", true))
			.andExpect(status().isOk())
			.andExpect(jsonPath("sentence").value(containsString("请先改正检查发现的错误")));
		ask("<definitions", Map.of()).andExpect(status().isOk()).andExpect(jsonPath("failed").value(true));
		ask("", Map.of()).andExpect(status().is4xxClientError());
	}

	@Test
	void takesTextsNumbersAndTruthValuesOnly() throws Exception {
		ask(content, Map.of("vetoed", Map.of("a", 1))).andExpect(status().isUnprocessableEntity());
		ask(content, Map.of("vetoed", "长".repeat(501))).andExpect(status().isUnprocessableEntity());
		send(Redrawing.AUTHOR, draft, "{").andExpect(status().is4xxClientError());
	}

	@Test
	void isNotThereForOthersNorForForms() throws Exception {
		var body = json.writeValueAsString(Map.of("content", content, "inputs", Map.of()));
		send(Acting.as("prov1", "140000", Role.HC_PROVINCE), draft, body).andExpect(status().isNotFound());
		send(Redrawing.AUTHOR, new Redrawing(program).begin("objection.bpmn"), body).andExpect(status().isNotFound());
	}

	@Test
	void showsTheResultBelowTheTable() {
		new ServedPages(web, Redrawing.AUTHOR).show("/modeling/drafts/" + draft, 1440, page -> {
			page.locator("[data-dg-trial] select[name=vetoed]").selectOption("true");
			page.click("[data-dg-trial-form] button");
			page.waitForSelector("[data-dg-trial-results] table");
			assertThat(page.innerText("[data-dg-trial-said]")).isEqualTo("命中第 1、5、16 行。");
			assertThat(page.innerText("[data-dg-trial-results]")).contains("conclusion = UNQUALIFIED");
			assertThat(page.locator(".dg-hit").count()).isPositive();
			Browser.picture(page, "trial");
		});
		new ServedPages(web, Redrawing.AUTHOR).show("/modeling/drafts/" + draft, 390,
				page -> Browser.picture(page, "trial-390"));
	}

	private ResultActions ask(String table, Map<String, Object> inputs) throws Exception {
		return send(Redrawing.AUTHOR, draft, json.writeValueAsString(Map.of("content", table, "inputs", inputs)));
	}

	private ResultActions send(Acting person, UUID to, String body) throws Exception {
		return web.perform(post("/modeling/drafts/" + to + "/trial").with(authentication(person))
			.with(csrf())
			.contentType(MediaType.APPLICATION_JSON)
			.content(body));
	}

}

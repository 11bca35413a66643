package cn.denggao.modeling;

import java.util.function.Consumer;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.identity.Role;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static cn.denggao.modeling.Redrawing.APPROVER;
import static cn.denggao.modeling.Redrawing.AUTHOR;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The pages on which a rubric is changed. */
@DenggaoTest
class RubricPagesTests {

	private static final Acting OFFICER = Acting.as("prov1", "140000", Role.HC_PROVINCE, Role.HC_PROVINCE_LEADER);

	@Autowired
	private MockMvc web;

	@Autowired
	private ApplicationContext program;

	private Redrawing redrawing;

	private OwnRubric rubric;

	@BeforeEach
	void aRubricOfItsOwn() {
		redrawing = new Redrawing(program);
		rubric = new OwnRubric(program);
	}

	@Test
	void listsRubricsWithTheirRoundsAndNoVariants() throws Exception {
		rubric.draftRound();

		see(AUTHOR, "/modeling").andExpect(content().string(allOf(containsString("评分表"), containsString(rubric.code()),
				containsString("随计划包导入"), containsString("2026 年度领军临床专科"), containsString("（草稿）：第 1 版"))));
		see(AUTHOR, "/modeling/definitions/" + rubric.name()).andExpect(
				content().string(allOf(containsString("使用的批次"), containsString("立项评审"), not(containsString("单独修改")))));
	}

	@Test
	void opensTheEditorWithWhatTheProgrammeHas() throws Exception {
		var path = "/modeling/drafts/" + redrawing.begin(rubric.name());

		see(AUTHOR, path)
			.andExpect(content().string(allOf(containsString("data-kind=\"RUBRIC\""), containsString("第 2 版草稿"),
					containsString("病例组合指数（CMI）"), containsString("封面信息"), containsString("data-dg-do=\"preview\""))));
		see(APPROVER, path)
			.andExpect(content().string(allOf(containsString("data-readonly=\"true\""), not(containsString("加一部分")))));
		see(AUTHOR, path + "/comparison")
			.andExpect(content().string(allOf(containsString("data-kind=\"RUBRIC\""), containsString("每缺一项扣分"))));
	}

	@Test
	void showsTheSheetAsExpertsGetIt() throws Exception {
		// given
		var path = "/modeling/drafts/" + redrawing.begin(rubric.name());
		var text = text(path);

		// when, then
		send(AUTHOR, post(path + "/preview").content(OwnRubric.movedMarks().apply(text))).andExpect(status().isOk())
			.andExpect(content().string(allOf(containsString("data-item=\"B1\" data-max=\"1\""),
					containsString("name=\"points-B2\""), containsString("评分方式：分档，不低于 120 得 2 分"),
					containsString("对照材料："), containsString("FALSE_DATA"), not(containsString("<form")))));
		send(AUTHOR, post(path + "/preview").content("{}")).andExpect(status().isUnprocessableEntity());
		see(AUTHOR, path + "/content").andExpect(content().string(text));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			total-sum    |     | 各部分满分合计 101 分，与满分 100 分不符。
			section-sum  | 1   | 第 1 部分“基础条件”：各项满分合计 11 分，与本部分满分 10 分不符。
			decimals     | 1.1 | “基础条件”第 1 项“医院支持与投入承诺”：满分须为大于 0 的数，最多两位小数。
			twice        | 1.2 | “基础条件”第 2 项“专科规模与独立建制”：代码 B1 已经用过，每个代码只能用一次。
			code         | 1.1 | “基础条件”第 1 项“医院支持与投入承诺”：代码须以大写字母开头，只用大写字母、数字和下划线，不超过 31 位。
			key          | 1.1 | “基础条件”第 1 项“医院支持与投入承诺”：没有“script”这个键。
			evidence     | 1.1 | “基础条件”第 1 项“医院支持与投入承诺”：申报书没有代码为 ZZ 的部分。
			indicator    | 1.1 | “基础条件”第 1 项“医院支持与投入承诺”：计划里没有代码为“NOTHING”的指标。
			bands        | 1.2 | “基础条件”第 2 项“专科规模与独立建制”：分档每档须填下限或上限之一，得分不超过本项满分，至少一档。
			never        | 1.2 | “基础条件”第 2 项“专科规模与独立建制”：第 2 档永远轮不到：前面的档已经包括了它。
			step         | 1.3 | “基础条件”第 3 项“关键设备与平台学科支撑”：请填写每次扣多少分。
			shape        | 1.1 | “基础条件”第 1 项“医院支持与投入承诺”：有不属于这种评分方式的内容（扣分步长、分档或折算的值），请删去。
			hidden       | 1.1 | “基础条件”第 1 项“医院支\u200b持”：请填写名称，不超过 100 字，不能以等号开头或含有看不见的字符。
			block        |     | 代码为 QUALITY 的部分不能删去或改代码：同分时按它的得分排序。
			total        |     | 满分须仍为 100 分：各批次的分数线按它规定。
			veto         | V2  | 一票否决第 2 条“近三年发生重大医疗安全事件或严重行风问题”：代码 FALSE_DATA 已经用过，每个代码只能用一次。
			excludes     | 1.1 | “基础条件”第 1 项“医院支持与投入承诺”：本项一票否决，但评分表没有列出一票否决的情形，专家无从选择。
			id           |     | 评分表的标识须为""")
	void saysWhatIsWrongAndWhere(String mistake, String place, String sentence) throws Exception {
		var path = "/modeling/drafts/" + redrawing.begin(rubric.name());

		var wrong = OwnRubric.with(mistake(mistake)).apply(text(path));

		send(AUTHOR, post(path + "/findings").content(wrong)).andExpect(status().isOk())
			.andExpect(jsonPath("$[?(@.element == '" + ((place == null) ? "" : place) + "')].sentence")
				.value(org.hamcrest.Matchers.hasItem(containsString(sentence))));
	}

	@ParameterizedTest
	@ValueSource(strings = { "[]", "{\"id\":\"a\",\"id\":\"b\"}", "{\"id\":1e999999999}",
			"{\"sections\":[[[[[[[[[[[[]]]]]]]]]]]]}", "{\"sections\":[7,{\"items\":[null,{\"bands\":[3]}]}]}",
			"not json" })
	void refusesWhatIsNoRubricWithoutFailing(String text) throws Exception {
		var path = "/modeling/drafts/" + redrawing.begin(rubric.name());

		send(AUTHOR, post(path + "/findings").content(text)).andExpect(status().isOk())
			.andExpect(jsonPath("$[0].severity").value("ERROR"));
		send(AUTHOR, post(path + "/preview").content(text)).andExpect(status().isUnprocessableEntity());
	}

	@Test
	void findsNothingWrongWithTheShippedOnes() throws Exception {
		for (var code : new String[] { "leading-specialty", "midterm", "acceptance" }) {
			var path = "/modeling/drafts/" + redrawing.begin(code + ".rubric");

			send(AUTHOR, post(path + "/findings").content(text(path))).andExpect(jsonPath("$").isEmpty());
			send(AUTHOR, post(path + "/discarding").param("reason", "只是看看"));
		}
	}

	@Test
	void tellsTheApproverWhichRoundsTakeIt() throws Exception {
		rubric.openRound();
		rubric.draftRound();
		var release = "/modeling/releases/" + redrawing.submit(rubric.name(), OwnRubric.movedMarks());

		see(APPROVER, release).andExpect(
				content().string(allOf(containsString("部署后改用新版"), containsString("已冻结"), containsString("没有发现问题"))));
		see(APPROVER, release + "/comparison").andExpect(content().string(containsString("data-kind=\"RUBRIC\"")));
	}

	@Test
	void areNotThereForOthers() throws Exception {
		var draft = "/modeling/drafts/" + redrawing.begin(rubric.name());

		for (var path : new String[] { draft, draft + "/content", "/modeling/definitions/" + rubric.name() }) {
			web.perform(get(path).with(authentication(OFFICER))).andExpect(status().isNotFound());
		}
		send(OFFICER, post(draft + "/preview").content("{}")).andExpect(status().isNotFound());
		send(AUTHOR, post("/modeling/drafts/" + redrawing.begin("objection.bpmn") + "/preview").content("{}"))
			.andExpect(status().isNotFound());
	}

	private static Consumer<ObjectNode> mistake(String name) {
		return tree -> {
			var first = OwnRubric.item(tree, "B1");
			var second = OwnRubric.item(tree, "B2");
			switch (name) {
				case "total-sum" -> OwnRubric.section(tree, "BASE").put("max", 11);
				case "section-sum" -> first.put("max", 4);
				case "decimals" -> first.put("max", new java.math.BigDecimal("3.001"));
				case "twice" -> second.put("code", "B1");
				case "code" -> first.put("code", "b-1");
				case "key" -> first.put("script", "x");
				case "evidence" -> first.putArray("evidence").add("ZZ");
				case "indicator" -> first.put("scorer", "OBJECTIVE").put("indicator", "NOTHING");
				case "bands" -> second.putArray("bands").addObject().put("atLeast", 1).put("points", 3);
				case "never" -> OwnRubric.items(tree, "BASE")
					.path(1)
					.path("bands")
					.forEach(band -> ((ObjectNode) band).put("atLeast", 60));
				case "step" -> OwnRubric.item(tree, "B3").remove("step");
				case "shape" -> first.put("step", 1);
				case "hidden" -> first.put("name", "医院支\u200b持");
				case "block" -> OwnRubric.section(tree, "QUALITY").put("code", "CARE");
				case "total" -> tree.put("total", 90);
				case "veto" -> ((ObjectNode) tree.path("vetoes").path(1)).put("code", "FALSE_DATA");
				case "excludes" -> {
					tree.remove("vetoes");
					first.put("veto", true);
				}
				default -> tree.put("id", "another");
			}
		};
	}

	private String text(String draft) throws Exception {
		return see(AUTHOR, draft + "/content").andReturn()
			.getResponse()
			.getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
	}

	private ResultActions see(Acting who, String path) throws Exception {
		return web.perform(get(path).with(authentication(who))).andExpect(status().isOk());
	}

	private ResultActions send(Acting who, MockHttpServletRequestBuilder request) throws Exception {
		return web.perform(request.with(authentication(who)).with(csrf()));
	}

}

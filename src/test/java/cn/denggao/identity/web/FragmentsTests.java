package cn.denggao.identity.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import cn.denggao.input.Catalogue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.StringTemplateResolver;

import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;

import static org.assertj.core.api.Assertions.assertThat;

class FragmentsTests {

	private final SpringTemplateEngine engine = new SpringTemplateEngine();

	@BeforeEach
	void templates() throws IOException {
		var files = new ClassLoaderTemplateResolver();
		files.setPrefix("templates/");
		files.setSuffix(".html");
		files.setCharacterEncoding("UTF-8");
		files.setCheckExistence(true);
		files.setOrder(1);
		engine.addTemplateResolver(files);
		var text = new StringTemplateResolver();
		text.setOrder(2);
		engine.addTemplateResolver(text);
		engine.setTemplateEngineMessageSource(PortalLanguage.messageSource());
	}

	@ParameterizedTest
	@CsvSource({ "text, <input", "number, <input", "date, <input", "textarea, <textarea", "select, <select",
			"checkbox, <input", "file, <input", "radio, <fieldset", "checklist, <fieldset" })
	void everyFieldIsOneControlWithLabelHelpAndPlaceForAnError(String fragment, String control) {
		var html = render("<th:block th:replace=\"~{fragments/forms :: " + fragment
				+ "(name='beds', label='床位', help='开放床位', options=${options}, required=true)}\"></th:block>");

		assertThat(count(html, control)).isEqualTo(1);
		assertThat(count(html, "data-field=\"beds\"")).isEqualTo(1);
		assertThat(count(html, "id=\"f-beds\"")).isEqualTo(1);
		assertThat(count(html, "id=\"h-beds\"")).isEqualTo(1);
		assertThat(count(html, "id=\"e-beds\"")).isEqualTo(1);
		assertThat(html).contains("aria-describedby=\"h-beds e-beds\"", "床位", "开放床位");
	}

	@Test
	void choicesShowWhatWasChosen() {
		var html = render("<th:block th:replace=\"~{fragments/forms :: select(name='grade', label='等级', "
				+ "options=${options}, value='B', blank='请选择')}\"></th:block>");

		assertThat(html).contains("<option value=\"\">请选择</option>", "<option value=\"A\">甲等</option>",
				"<option value=\"B\" selected=\"selected\">乙等</option>");
	}

	@Test
	@Catalogue(13)
	void showsInputLiterally() {
		var html = render("<th:block th:replace=\"~{fragments/forms :: text(name='t', label='题', value=${hostile})}\">"
				+ "</th:block>");

		assertThat(html).contains("value=\"&lt;script&gt;${7*7}__${7*7}__[[7]]&quot;\"");
	}

	@Test
	void saysWhatToPutRightAndWhere() {
		var html = render("<th:block th:replace=\"~{fragments/page :: refusals}\"></th:block>");

		assertThat(html).contains("有 2 处需要更正", "href=\"#f-beds\"", "data-field-name=\"beds\"", "请填写整数。", "规则不允许。");
		assertThat(count(html, "role=\"alert\"")).isEqualTo(1);
	}

	@Test
	void countsAndPagesATable() {
		var html = render(
				"<th:block th:replace=\"~{fragments/page :: tablefoot(${page}, 'https://denggao.test/list?q=a')}\"></th:block>");

		assertThat(html).contains("共 126 条，每页 20 条", "href=\"https://denggao.test/list?q=a&amp;page=1\"",
				"aria-current=\"page\"");
	}

	private String render(String template) {
		var context = new Context(Locale.SIMPLIFIED_CHINESE);
		context.setVariables(Map.of("options", new TreeMap<>(Map.of("A", "甲等", "B", "乙等")), "hostile",
				"<script>${7*7}__${7*7}__[[7]]\"", "refusals",
				List.of(new Refusal("beds", "请填写整数。"), new Refusal(null, "规则不允许。")), "page",
				new PageImpl<>(Arrays.asList(new Integer[20]), PageRequest.of(0, 20), 126)));
		return engine.process(template, context);
	}

	private static long count(String html, String part) {
		return Pattern.compile(Pattern.quote(part)).matcher(html).results().count();
	}

}

package cn.denggao.modeling.rehearsal.domain;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FormDifferenceTests {

	private static final String LIVE = """
			{"type": "default", "id": "review", "components": [
			{"type": "text", "text": "请核对"},
			{"type": "radio", "key": "decision", "label": "结论", "validate": {"required": true},
			 "values": [{"label": "通过", "value": "PASS"}, {"label": "退回", "value": "RETURN"}]},
			{"type": "group", "components": [
			{"type": "textarea", "key": "reason", "label": "理由", "validate": {"maxLength": 200},
			 "conditional": {"hide": "=decision = \\"PASS\\""}}]},
			{"type": "textfield", "key": "number", "label": "文号"}]}""";

	@Test
	void findsNothingInTheSame() {
		assertThat(between(LIVE, LIVE.replace("\n", " "))).isEmpty();
	}

	@Test
	void tellsWhatIsGoneAndWhatHasToBeFilledInNow() {
		var draft = LIVE.replace("{\"type\": \"textfield\", \"key\": \"number\", \"label\": \"文号\"}", """
				{"type": "datetime", "key": "day", "dateLabel": "日期", "validate": {"required": true}},
				{"type": "textfield", "key": "remark", "label": "备注"}""");

		assertThat(between(LIVE, draft)).containsExactly(felt("gone", "文号"), felt("new-required", "日期"),
				told("new", "备注"));
	}

	@Test
	void tellsWhatOfAFieldIsDifferentEvenInAGroup() {
		var draft = LIVE.replace("\"maxLength\": 200", "\"maxLength\": 100, \"required\": true")
			.replace("=decision = ", "=decision != ")
			.replace("\"理由\"", "\"具体理由\"");

		assertThat(between(LIVE, draft)).containsExactly(told("renamed", "理由", "具体理由"), felt("required", "具体理由"),
				felt("limits", "具体理由"), felt("shown-when", "具体理由"));
		assertThat(between(draft, LIVE)).contains(told("optional", "理由"));
		assertThat(between(LIVE, LIVE.replace("textarea", "textfield"))).containsExactly(felt("other-type", "理由"));
	}

	@Test
	void tellsWhichOptionsAreGoneNewOrCalledOtherwise() {
		var draft = LIVE
			.replace("{\"label\": \"退回\", \"value\": \"RETURN\"}", "{\"label\": \"不受理\", \"value\": \"REJECT\"}")
			.replace("\"label\": \"通过\"", "\"label\": \"合格\"");

		assertThat(between(LIVE, draft)).containsExactly(felt("option-gone", "结论", "退回"),
				told("option-new", "结论", "不受理"), told("option-renamed", "结论", "通过", "合格"));
	}

	@Test
	void saysWhenOnlyTextsHaveChanged() {
		assertThat(between(LIVE, LIVE.replace("请核对", "请逐项核对"))).containsExactly(told("beside"));
	}

	private static List<FormDifference> between(String live, String draft) {
		return FormDifference.between(live.getBytes(StandardCharsets.UTF_8), draft.getBytes(StandardCharsets.UTF_8));
	}

	private static FormDifference felt(String what, String... arguments) {
		return new FormDifference("modeling.effects." + what, List.of(arguments), true);
	}

	private static FormDifference told(String what, String... arguments) {
		return new FormDifference("modeling.effects." + what, List.of(arguments), false);
	}

}

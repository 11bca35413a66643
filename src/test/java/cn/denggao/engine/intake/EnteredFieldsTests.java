package cn.denggao.engine.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class EnteredFieldsTests {

	private static final String REASON = "年度任务已完成，同意拨付。";

	private final FormSentences sentences = new FormSentences();

	@Test
	void takesAnUntickedBoxForAMissingAnswer() {
		assertThat(refusals("review/declare-conflicts", Map.of("conflict", "NONE", "pledge", false)))
			.containsExactly("“本人承诺如实申明，独立评审，对评审内容和结果保密”：请勾选");
		assertThat(taken("review/declare-conflicts", Map.of("conflict", "NONE", "pledge", true)))
			.containsEntry("pledge", "true");
	}

	@Test
	void asksForAFieldOnlyWhereItIsShown() {
		assertThat(refusals("inspection/check-report", Map.of("decision", "ACCEPT"))).isEmpty();
		assertThat(refusals("inspection/check-report", Map.of("decision", "RETURN"))).containsExactly("“退回理由”：请填写此项");
	}

	@Test
	void leavesWhatWasTypedIntoAFieldThatIsHiddenNow() {
		assertThat(taken("inspection/check-report", Map.of("decision", "ACCEPT", "reason", "短")))
			.containsOnlyKeys("decision");
	}

	@Test
	void refusesWhatIsNotOffered() {
		assertThat(conflict("kin,other")).isEmpty();
		assertThat(conflict("kin,friend")).containsExactly("“回避情形”：请从列出的选项中选择");
		assertThat(refusals("review/declare-conflicts", Map.of("expert", "somebody")))
			.containsExactly("表单中没有“expert”这一项");
	}

	@Test
	void tellsEverythingThatIsWrongAtOnce() {
		assertThat(refusals("construction/decide-tranche", Map.of("decision", "PAY", "amount", "-1", "reason", "同意")))
			.containsExactly("“核定拨付金额（元）”：不得小于 0", "“理由”：至少 10 个字");
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", textBlock = """
			0            | -
			1200000.50   | -
			999999999999999 | -
			0.005        | 最多 2 位小数
			-0.01        | 不得小于 0
			1e3          | 请填写数字
			１２          | -
			12,000       | -
			.5           | 请填写数字
			1000000000000000 | 请填写数字
			""", delimiter = '|')
	void readsAmounts(String amount, String refusal) {
		// when
		var refusals = refusals("construction/decide-tranche",
				Map.of("decision", "PAY", "amount", amount, "reason", REASON));

		// then
		assertThat(refusals).isEqualTo((refusal != null) ? List.of("“核定拨付金额（元）”：" + refusal) : List.of());
	}

	@ParameterizedTest
	@CsvSource({ "2,不得小于 3", "7,不得大于 6", "36,不得大于 6", "-2,不得小于 3", "4.5,请填写整数" })
	void readsMonths(String months, String refusal) {
		assertThat(refusals("inspection/confirm-conclusion", Map.of("conclusion", "RECTIFY", "rectifyMonths", months)))
			.containsExactly("“整改期限（月）”：" + refusal);
	}

	@Test
	void takesAWholeNumberHoweverItIsSent() {
		assertThat(taken("inspection/confirm-conclusion", Map.of("conclusion", "RECTIFY", "rectifyMonths", 4)))
			.containsEntry("rectifyMonths", "4");
		assertThat(refusals("inspection/confirm-conclusion", Map.of("conclusion", "RECTIFY", "rectifyMonths", 4.0)))
			.isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "2026-2-3", "2026-02-29", "26-02-03", "2026-02-03T00:00", "+12026-02-03" })
	void refusesWhatIsNoDay(String day) {
		assertThat(
				refusals("lifecycle/confirm-recovery", Map.of("receivedOn", day, "amount", "1", "voucherNo", "凭证01")))
			.containsExactly("“到账日期”：请填写日期，格式为 2026-01-31");
	}

	@Test
	void countsALineBreakOnceAsTheBrowserDoes() {
		var lines = "字".repeat(1998) + "\r\n" + "字";

		assertThat(taken("inspection/check-report", Map.of("decision", "RETURN", "reason", lines)).get("reason"))
			.hasSize(2000);
		assertThat(refusals("inspection/check-report", Map.of("decision", "RETURN", "reason", lines + "字")))
			.containsExactly("“退回理由”：内容过长，最多 2,000 个字");
	}

	@Test
	void takesADocumentNumberInTheBracketsOfTheKeyboard() {
		assertThat(refusals("construction/decide-change", Map.of("decision", "APPROVE", "documentNo", "晋卫医函[2026]15号")))
			.isEmpty();
	}

	private List<String> conflict(String relations) {
		return refusals("review/declare-conflicts",
				Map.of("conflict", "DECLARED", "pledge", true, "relations", relations));
	}

	private List<String> refusals(String form, Map<String, Object> sent) {
		return sentences.to(() -> taken(form, sent));
	}

	private static Map<String, String> taken(String form, Map<String, Object> sent) {
		try {
			var json = new ObjectMapper().readTree(Files.readString(Path.of("forms/" + form + ".form")));
			return new EnteredFields(ShippedForm.of(json)).from(sent);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}

package cn.denggao.review.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import cn.denggao.kernel.Refused;
import cn.denggao.programme.RoundRules;
import cn.denggao.programme.Rubric;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MarkingTests {

	private static final RoundRules.Review RULES = new ObjectMapper()
		.convertValue(Map.of("step", "0.5", "reasonBelow", "0.6"), RoundRules.Review.class);

	private static final Rubric RUBRIC = new Rubric(new Rubric.Ref("r", 1), "量表",
			List.of(new Rubric.Section("A", "A", new BigDecimal("12"),
					List.of(item("A1", "10", Rubric.Scorer.EXPERT), item("A2", "2", Rubric.Scorer.OBJECTIVE)))),
			List.of(new Rubric.Veto("FALSE_DATA", "造假")));

	private final Marking marking = new Marking(RUBRIC, RULES);

	@Test
	void addsUpWhatExpertsMarkAndLeavesObjectiveItemsOut() {
		// when
		var sheet = marking.complete(judgement("6", "", "", ""));

		// then
		assertThat(sheet.total()).isEqualByComparingTo("6");
		assertThat(sheet.lines()).extracting(ScoreLine::item).containsExactly("A1");
	}

	@ParameterizedTest
	@CsvSource({ "'', review.mark-missing", "10.5, review.mark-too-high", "9.3, review.mark-not-in-steps",
			"-1, review.mark-not-a-number", "NaN, review.mark-not-a-number", "1e999, review.mark-not-a-number",
			"七, review.mark-not-a-number", "5.5, review.reason-missing" })
	void refusesWhatCannotBeAMark(String points, String key) {
		assertThatThrownBy(() -> marking.complete(judgement(points, "", "", ""))).isInstanceOf(Refused.class)
			.hasMessage(key);
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "5.5", "5.50" })
	void takesALowMarkWithAReason(String points) {
		assertThat(marking.complete(judgement(points, "缺证明", "", "")).total()).isEqualByComparingTo(points);
	}

	@Test
	void asksForTheFactsBehindAVeto() {
		assertThatThrownBy(() -> marking.complete(judgement("8", "", "", "FALSE_DATA")))
			.hasMessage("review.veto-needs-opinion");
		assertThatThrownBy(() -> marking.complete(judgement("8", "", "意见", "ELSE"))).hasMessage("review.veto-unknown");
		assertThat(marking.complete(judgement("8", "", "附件 3 与原件不符", "FALSE_DATA")).veto()).contains("FALSE_DATA");
	}

	private static Judgement judgement(String points, String reason, String opinion, String veto) {
		return new Judgement(List.of(new Mark("A1", points, reason)), opinion, veto);
	}

	private static Rubric.Item item(String code, String max, Rubric.Scorer scorer) {
		return new Rubric.Item(code, code, "标准", new BigDecimal(max), Rubric.Shape.JUDGED, null, scorer, null, false,
				List.of(), null, null, List.of());
	}

}

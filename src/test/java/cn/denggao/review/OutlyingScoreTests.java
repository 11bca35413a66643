package cn.denggao.review;

import java.util.Map;
import java.util.stream.Stream;

import cn.denggao.kernel.Refused;
import cn.denggao.review.domain.ExplainingOutliers;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Scores far from their panel's mean. */
@ReviewTest
class OutlyingScoreTests {

	@Autowired
	private PanelStory story;

	@Autowired
	private PanelFindings findings;

	@Autowired
	private RoundPanels panels;

	@Autowired
	private ExplainingOutliers outliers;

	@Test
	void sumsUpOutlyingScoresOnlyWithAWrittenReason() {
		// given the seven scores of domain §5.6: only 60 is more than 15 points from
		// 89.10
		var running = story.aRunningPanel(PaperRound.rules(7, 1, 5), 12);
		var reviews = story.openReviews(running.panel());
		var totals = Stream.of("92.5", "88", "90", "85.5", "95", "60", "89.5").iterator();
		reviews.forEach(review -> story.score(review, totals.next()));
		story.deliver();
		var far = reviews.get(5);
		assertThat(story.task(running.panel(), "UserTask_ExplainOutliers")).isNotNull();
		assertThat(PanelStory.SUPERVISOR.gets(() -> outliers.waiting(running.panel()))).containsExactly(far);
		assertThatThrownBy(() -> PanelStory.OFFICER.does(() -> outliers.explain(running.panel(), Map.of())))
			.isInstanceOf(Refused.class);
		assertThatThrownBy(() -> PanelStory.SUPERVISOR
			.does(() -> outliers.explain(running.panel(), Map.of(far.toString(), "不是经办")))).isInstanceOf(Refused.class);

		// when
		PanelStory.OFFICER.does(() -> outliers.explain(running.panel(), Map.of(far.toString(), "关键技术例数无法核验，专家据此扣分。")));
		story.deliver();

		// then
		assertThat(findings.resultOf(running.panel()).expertScore()).isEqualByComparingTo("89.10");
		assertThat(panels.progress(running.round()).complete()).isEqualTo(1);
	}

	@Test
	void asksForNoReasonExactlyAtTheLimit() {
		// given a trimmed mean of 80, and 15 points below it and above
		var running = story.aRunningPanel(PaperRound.rules(5, 2, 5), 9);
		var totals = Stream.of("65", "80", "80", "80", "95").iterator();

		// when
		story.openReviews(running.panel()).forEach(review -> story.score(review, totals.next()));
		story.deliver();

		// then
		assertThat(story.task(running.panel(), "UserTask_ExplainOutliers")).isNull();
		assertThat(findings.resultOf(running.panel()).expertScore()).isEqualByComparingTo("80.00");
	}

}

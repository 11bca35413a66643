package cn.denggao.review;

import java.util.Map;

import cn.denggao.kernel.Refused;
import cn.denggao.review.domain.DecidingEmptySeats;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Panels that lack an expert. */
@ReviewTest
class ShortPanelTests {

	@Autowired
	private PanelStory story;

	@Autowired
	private PaperProjects projects;

	@Autowired
	private PanelFindings findings;

	@Autowired
	private DecidingEmptySeats emptySeats;

	@Autowired
	private RuntimeService runtime;

	@Test
	void asksTheOfficerWhenNobodyIsLeftAndDrawsMoreFromTheWidenedPool() {
		// given
		var running = story.aRunningPanel(PaperRound.rules(3, 1, 3), 4);
		story.openReviews(running.panel()).subList(0, 2).forEach(review -> story.declareConflict(review, "kin"));
		assertThat(story.openReviews(running.panel())).hasSize(2);
		assertThat(story.task(running.panel(), "UserTask_DecideEmptySeat")).isNotNull();
		assertThatThrownBy(() -> PanelStory.OFFICER.does(() -> emptySeats.drawMore(running.panel())))
			.isInstanceOf(Refused.class);

		// when
		story.experts("more", projects.require(running.project()).specialtyCode(), 2);
		PanelStory.OFFICER.does(() -> emptySeats.drawMore(running.panel()));

		// then
		assertThat(story.openReviews(running.panel())).hasSize(3);
		assertThat(story.task(running.panel(), "UserTask_DecideEmptySeat")).isNull();
	}

	@Test
	void leavesASeatEmptyAndThenAsksForMoreExpertsBecauseTheNumberIsEven() {
		// given
		var running = aPanelOfTwoScores(2);
		assertThat(story.task(running.panel(), "UserTask_DecideShortPanel")).isNotNull();

		// when
		story.experts("further", projects.require(running.project()).specialtyCode(), 1);
		story.answer(running.panel(), "UserTask_DecideShortPanel", PanelStory.OFFICER,
				Map.of("decision", "REFILL", "reason", "补充专家后重新达到单数。"));
		story.openReviews(running.panel()).forEach(review -> story.score(review, "86"));
		story.deliver();

		// then
		assertThat(findings.resultOf(running.panel()).expertScore()).isEqualByComparingTo("82.00");
		assertThat(findings.resultOf(running.panel()).exception()).isFalse();
	}

	@Test
	void sumsUpAnEvenNumberOnlyAsARecordedException() {
		// given
		var running = aPanelOfTwoScores(2);

		// when
		story.answer(running.panel(), "UserTask_DecideShortPanel", PanelStory.OFFICER,
				Map.of("decision", "CONTINUE", "supervisorApproval", "王监督同意", "reason", "两份有效评分，按例外情形汇总。"));
		story.deliver();

		// then
		assertThat(findings.resultOf(running.panel()).exception()).isTrue();
		assertThat(hasEnded(running.panel())).isTrue();
	}

	@Test
	void neverSumsUpFewerScoresThanTheRulesAskFor() {
		// given
		var running = aPanelOfTwoScores(3);

		// when
		Map<String, Object> answer = Map.of("decision", "CONTINUE", "supervisorApproval", "王监督同意", "reason",
				"两份有效评分，按例外情形汇总。");

		// then
		assertThatThrownBy(() -> story.answer(running.panel(), "UserTask_DecideShortPanel", PanelStory.OFFICER, answer))
			.isInstanceOf(Refused.class);
	}

	/**
	 * Three seats, one left empty for want of experts, and two scores of 80 handed in.
	 */
	private PanelStory.Running aPanelOfTwoScores(int needed) {
		var running = story.aRunningPanel(PaperRound.rules(3, 0, needed), 3);
		var reviews = story.openReviews(running.panel());
		story.declareConflict(reviews.get(0), "kin");
		PanelStory.OFFICER.does(() -> emptySeats.leaveEmpty(running.panel(), "王监督同意", "专家库已无人可补"));
		reviews.subList(1, 3).forEach(review -> story.score(review, "80"));
		story.deliver();
		return running;
	}

	private boolean hasEnded(Object businessKey) {
		return runtime.createProcessInstanceQuery().processInstanceBusinessKey(businessKey.toString()).count() == 0;
	}

}

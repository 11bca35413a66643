package cn.denggao.review;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import cn.denggao.application.ProjectStatus;
import cn.denggao.programme.RoundStatus;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@ReviewTest
class ReviewStageTests {

	@Autowired
	private PanelStory story;

	@Autowired
	private PaperRound rounds;

	@Autowired
	private PaperProjects projects;

	@Autowired
	private PanelFindings findings;

	@Autowired
	private RoundPanels panels;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private HistoryService history;

	@Test
	void bringsAPanelFromItsDrawToItsResult() {
		// given
		var running = story.aRunningPanel(PaperRound.rules(5, 2, 5), 9);
		var reviews = story.openReviews(running.panel());

		// when
		var totals = Stream.of("81", "83.5", "84", "79", "92").iterator();
		reviews.forEach(review -> story.score(review, totals.next()));
		story.deliver();

		// then
		var result = findings.resultOf(running.panel());
		assertThat(projects.require(running.project()).status()).isEqualTo(ProjectStatus.UNDER_REVIEW);
		assertThat(result.expertScore()).isEqualByComparingTo("82.83");
		assertThat(result.objectiveScore()).isEqualByComparingTo("40.00");
		assertThat(result.composite()).isEqualByComparingTo("65.70");
		assertThat(panels.scoringComplete(running.round())).isTrue();
		assertThat(hasEnded(running.panel())).isTrue();
	}

	private boolean hasEnded(PanelId panel) {
		return runtime.createProcessInstanceQuery().processInstanceBusinessKey(panel.toString()).count() == 0;
	}

}

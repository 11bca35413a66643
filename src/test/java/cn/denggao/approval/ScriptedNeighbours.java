package cn.denggao.approval;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

import cn.denggao.application.ClosingRecommendation;
import cn.denggao.application.ClosingWindow;
import cn.denggao.application.DossierReading;
import cn.denggao.application.DossierView;
import cn.denggao.application.ProjectId;
import cn.denggao.programme.RoundId;
import cn.denggao.review.PanelFindings;
import cn.denggao.review.PanelId;
import cn.denggao.review.PanelResult;
import cn.denggao.review.ReopeningPanel;
import cn.denggao.review.RoundPanels;
import cn.denggao.review.RoundProgress;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * What happens before approval, by script: results and dossiers as a story gives them, so
 * that approval is proved on exact figures.
 */
@TestConfiguration(proxyBeanMethods = false)
class ScriptedNeighbours {

	@Bean
	@Primary
	ScriptedReview scriptedReview() {
		return new ScriptedReview();
	}

	@Bean
	@Primary
	ScriptedApplications scriptedApplications() {
		return new ScriptedApplications();
	}

	/** Panels that found what the story says. */
	static class ScriptedReview implements RoundPanels, PanelFindings, ReopeningPanel {

		final Map<RoundId, List<PanelResult>> results = new ConcurrentHashMap<>();

		final List<ProjectId> reopened = new ArrayList<>();

		boolean complete = true;

		void found(RoundId round, ProjectId project, String expert, String objective, String composite) {
			var result = new PanelResult(project, PanelId.random(), new BigDecimal(expert), new BigDecimal(objective),
					new BigDecimal(composite), 5, false, Map.of(), false);
			var all = results.computeIfAbsent(round, unused -> new ArrayList<>());
			all.removeIf(earlier -> earlier.project().equals(project));
			all.add(result);
		}

		void found(RoundId round, List<ProjectId> best) {
			results.put(round, IntStream.range(0, best.size()).mapToObj(place -> {
				var mark = new BigDecimal(99).subtract(new BigDecimal(place).movePointLeft(2));
				return new PanelResult(best.get(place), PanelId.random(), mark, mark, mark, 5, false, Map.of(), false);
			}).toList());
		}

		@Override
		public List<PanelResult> resultsOf(RoundId round) {
			return results.getOrDefault(round, List.of());
		}

		@Override
		public PanelResult resultOf(PanelId panel) {
			throw new UnsupportedOperationException();
		}

		@Override
		public void confirm(RoundId round) {
			// the story has its results
		}

		@Override
		public void reject(RoundId round, String reason) {
			// the story has its results
		}

		@Override
		public Instant release(RoundId round) {
			return Instant.now().plus(Duration.ofDays(10));
		}

		@Override
		public Map<ProjectId, Integer> overdue(RoundId round, Instant now) {
			return Map.of();
		}

		@Override
		public RoundProgress progress(RoundId round) {
			int panels = resultsOf(round).size();
			return new RoundProgress(panels, panels, panels, panels, complete ? panels : panels - 1, panels * 5,
					complete ? panels * 5 : panels * 5 - 1);
		}

		@Override
		public boolean scoringComplete(RoundId round) {
			return complete;
		}

		@Override
		public void reopen(ProjectId project, String reason) {
			reopened.add(project);
		}

	}

	/** Applications as the story has them. */
	static class ScriptedApplications implements ClosingWindow, ClosingRecommendation, DossierReading {

		final Map<ProjectId, DossierView> dossiers = new ConcurrentHashMap<>();

		@Override
		public List<String> lapseDrafts(RoundId round) {
			return List.of();
		}

		@Override
		public List<String> close(RoundId round) {
			return List.of();
		}

		@Override
		public DossierView submitted(ProjectId project) {
			return dossiers.get(project);
		}

		@Override
		public DossierView blind(ProjectId project) {
			return dossiers.get(project);
		}

	}

}

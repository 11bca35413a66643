package cn.denggao.review.domain;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import cn.denggao.application.ProjectId;
import cn.denggao.programme.RoundId;
import cn.denggao.review.PanelPurpose;
import cn.denggao.review.PanelStatus;
import cn.denggao.review.RoundProgress;

import org.springframework.stereotype.Component;

/** Counts how far a round's panels are. */
@Component
class CountingRound {

	private static final Set<PanelStatus> DRAWN = EnumSet.of(PanelStatus.DRAWN, PanelStatus.CONFIRMED,
			PanelStatus.RUNNING, PanelStatus.SUMMED_UP, PanelStatus.REOPENED);

	private static final Set<PanelStatus> CONFIRMED = EnumSet.of(PanelStatus.CONFIRMED, PanelStatus.RUNNING,
			PanelStatus.SUMMED_UP, PanelStatus.REOPENED);

	private static final Set<PanelStatus> RUNNING = EnumSet.of(PanelStatus.RUNNING, PanelStatus.SUMMED_UP,
			PanelStatus.REOPENED);

	private final Panels panels;

	private final Reviews reviews;

	CountingRound(Panels panels, Reviews reviews) {
		this.panels = panels;
		this.reviews = reviews;
	}

	RoundProgress progress(RoundId round) {
		var all = newestOf(panels.ofRound(round.value(), PanelPurpose.APPLICATION));
		int seats = all.stream().mapToInt(panel -> panel.seats().size()).sum();
		return new RoundProgress(all.size(), count(all, DRAWN), count(all, CONFIRMED), count(all, RUNNING),
				count(all, EnumSet.of(PanelStatus.SUMMED_UP)), seats, reviews.countSubmitted(round.value()));
	}

	Map<ProjectId, Integer> overdue(RoundId round, Instant now) {
		return reviews.overdue(round.value(), now)
			.stream()
			.collect(Collectors.toMap(late -> new ProjectId(late.getProject()), Reviews.Overdue::getSeats));
	}

	/** The last panel of each project that is still in. */
	private static List<Panel> newestOf(List<Panel> panels) {
		return panels.stream()
			.filter(panel -> panel.status() != PanelStatus.CANCELLED)
			.filter(panel -> panels.stream()
				.noneMatch(other -> other.project().equals(panel.project()) && other.attempt() > panel.attempt()))
			.toList();
	}

	private static int count(List<Panel> panels, Set<PanelStatus> statuses) {
		return (int) panels.stream().filter(panel -> statuses.contains(panel.status())).count();
	}

}

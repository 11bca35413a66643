package cn.denggao.approval.domain;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import cn.denggao.application.ApprovalBounds;
import cn.denggao.application.BoundCount;
import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectSummary;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.RoundStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows how the numbers of a round stand to those who are going to be approved. */
@Service
@Transactional(readOnly = true)
public class ReadingBounds {

	private final RoundOffice office;

	private final RankingRuns runs;

	private final StandingBook standings;

	private final ApprovalBounds bounds;

	private final ProjectDirectory projects;

	ReadingBounds(RoundOffice office, RankingRuns runs, StandingBook standings, ApprovalBounds bounds,
			ProjectDirectory projects) {
		this.projects = projects;
		this.office = office;
		this.runs = runs;
		this.standings = standings;
		this.bounds = bounds;
	}

	/**
	 * With those in line for approval: on the list if there is one, else selected by the
	 * newest ranking; nobody before.
	 */
	public List<BoundCount> of(RoundId round) {
		var summary = office.read(round);
		return (summary.status() == RoundStatus.DRAFT) ? List.of() : bounds.counts(summary, inLine(round));
	}

	/** With those that an approval document would approve now. */
	public List<BoundCount> ofCleared(RoundId round) {
		return bounds.counts(office.read(round), standings.onList(round, Standing.CLEARED));
	}

	/** On the list if there is one, else selected by the newest ranking. */
	Collection<ProjectId> inLine(RoundId round) {
		var holders = standings.holders(round);
		return holders.isEmpty() ? selected(round) : holders;
	}

	/** By the newest ranking, except who has left since. */
	private List<ProjectId> selected(RoundId round) {
		var left = projects.inRound(round)
			.stream()
			.filter(project -> project.status().isFinal())
			.map(ProjectSummary::id)
			.collect(Collectors.toSet());
		var run = runs.findFirstByRoundOrderByRunDesc(round.value()).map(RankingRun::selected).orElse(List.of());
		return run.stream().filter(project -> !left.contains(project)).toList();
	}

}

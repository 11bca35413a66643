package cn.denggao.approval.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectStatus;
import cn.denggao.application.ProjectStatusBook;
import cn.denggao.application.ProjectSummary;
import cn.denggao.approval.domain.LateEntry.Cause;
import cn.denggao.approval.domain.Ranked.Outcome;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells every application of a round what the leading group has decided on it. The place
 * of whoever was selected and has left in the meantime is free for the reserves (domain
 * §5.8).
 */
@Service
@Transactional
public class AnnouncingRanking {

	/** An outcome without an entry would be a ranking that is not decided. */
	private static final Map<Outcome, Standing> STANDINGS = Map.of(Outcome.SELECTED, Standing.SHORTLISTED,
			Outcome.RESERVE, Standing.RESERVE, Outcome.NOT_SELECTED, Standing.NOT_SELECTED, Outcome.VETOED,
			Standing.NOT_SELECTED);

	private final RoundDirectory rounds;

	private final ListDecisions decisions;

	private final RankingRuns runs;

	private final ProjectDirectory projects;

	private final ProjectStatusBook statuses;

	private final StandingBook standings;

	private final ApprovalStageProcess process;

	private final ApprovalTidings tidings;

	private final FreeingPlace place;

	private final LateEntries entries;

	AnnouncingRanking(RoundDirectory rounds, ListDecisions decisions, RankingRuns runs, ProjectDirectory projects,
			ProjectStatusBook statuses, StandingBook standings, ApprovalStageProcess process, ApprovalTidings tidings,
			FreeingPlace place, LateEntries entries) {
		this.rounds = rounds;
		this.decisions = decisions;
		this.runs = runs;
		this.projects = projects;
		this.statuses = statuses;
		this.standings = standings;
		this.process = process;
		this.tidings = tidings;
		this.place = place;
		this.entries = entries;
	}

	/**
	 * Answers whether anybody is on the list, is held, or may still come onto it.
	 */
	public boolean announce(RoundId round) {
		rounds.lock(round);
		var decision = decisions.findFirstByRoundAndConfirmedTrueOrderByRecordedAtDesc(round.value())
			.orElseThrow(Refused::notFound);
		var ranking = runs.findById(decision.ranking()).orElseThrow(Refused::notFound);
		var decided = ranking.rows()
			.stream()
			.collect(Collectors.groupingBy(row -> STANDINGS.get(row.outcome()),
					Collectors.mapping(RankingRow::project, Collectors.toList())));
		dropOffers(round);
		decided.forEach((standing, ranked) -> tell(round, standing, ranked, decision.minutes().number()));
		process.standingChanged(standings.all(round));
		left(ranking.selected()).forEach(gone -> place.free(round, gone, Cause.LEFT));
		return entries.open(round.value()) > 0 || !standings
			.in(round, Standing.SHORTLISTED, Standing.UNDER_OBJECTION, Standing.CLEARED, Standing.REOPENED)
			.isEmpty();
	}

	/** This ranking gives all places anew. */
	private void dropOffers(RoundId round) {
		entries.findByRoundOrderByDueAtDesc(round.value())
			.stream()
			.filter(entry -> entry.status() == LateEntry.Status.DUE && entry.isNoticeNeeded())
			.forEach(LateEntry::drop);
	}

	private List<ProjectId> left(List<ProjectId> selected) {
		return projects.among(selected)
			.stream()
			.filter(project -> project.status().isFinal())
			.map(ProjectSummary::id)
			.sorted(Comparator.comparing(ProjectId::value))
			.toList();
	}

	/** Whoever has left in the meantime, or has been decided on apart, hears nothing. */
	private void tell(RoundId round, Standing standing, List<ProjectId> ranked, String minutes) {
		var status = ProjectStatus.valueOf(standing.name());
		var apart = decidedApart(round);
		var live = projects.lockAll(ranked)
			.stream()
			.filter(project -> !project.status().isFinal() && !apart.contains(project.id()))
			.toList();
		standings.setAll(round, live.stream().map(ProjectSummary::id).toList(), standing);
		var moving = live.stream()
			.filter(project -> project.status() != status && !staysInNotice(project, standing))
			.map(ProjectSummary::id)
			.toList();
		statuses.moveAll(moving, status, minutes);
		tidings.ranked(live, standing);
	}

	/** Whoever keeps its place through another ranking stays in notice until the next. */
	private static boolean staysInNotice(ProjectSummary project, Standing standing) {
		return project.status() == ProjectStatus.IN_NOTICE && standing == Standing.SHORTLISTED;
	}

	/** A late entry may be approved, or objected to, while the list is ranked again. */
	private Set<ProjectId> decidedApart(RoundId round) {
		return Set.copyOf(standings.in(round, Standing.APPROVED, Standing.UNDER_OBJECTION));
	}

}

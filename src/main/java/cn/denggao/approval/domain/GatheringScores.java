package cn.denggao.approval.domain;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import cn.denggao.application.ApprovalBounds;
import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectStatus;
import cn.denggao.application.ProjectSummary;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.programme.AdmittedSpecialties.Tag;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.RoundRules;
import cn.denggao.review.ObjectiveFindings;
import cn.denggao.review.ObjectiveResult;
import cn.denggao.review.PanelFindings;
import cn.denggao.review.PanelResult;

import org.springframework.stereotype.Component;

/** Brings together what the panels found and what the rules weigh besides. */
@Component
class GatheringScores {

	private final RoundDirectory rounds;

	private final ProjectDirectory projects;

	private final PanelFindings findings;

	private final ObjectiveFindings figures;

	private final HospitalSeats seats;

	private final TieVotes votes;

	private final ApprovalBounds bounds;

	private final CapitalRooms capitals;

	GatheringScores(RoundDirectory rounds, ProjectDirectory projects, PanelFindings findings, ObjectiveFindings figures,
			HospitalSeats seats, TieVotes votes, ApprovalBounds bounds, CapitalRooms capitals) {
		this.capitals = capitals;
		this.rounds = rounds;
		this.projects = projects;
		this.findings = findings;
		this.figures = figures;
		this.seats = seats;
		this.votes = votes;
		this.bounds = bounds;
	}

	/** Projects that have left, or were excluded, take no part. */
	RankingInputs of(RoundId round) {
		var taking = byId(round);
		var voted = votes.of(round);
		var rules = rounds.rules(round);
		var found = rules.route().asksExperts() ? findings.resultsOf(round)
				: unjudged(round, passed(taking.values()), rules);
		var provincial = seats.ofTheProvince(taking.values().stream().map(ProjectSummary::hospital).toList());
		var entrants = found.stream()
			.filter(result -> taking.containsKey(result.project()))
			.map(result -> entrant(result, taking.get(result.project()), rules, provincial,
					voted.getOrDefault(result.project(), 0)))
			.toList();
		return new RankingInputs(entrants, cut(round, rules, taking), rounds.rulesHash(round));
	}

	private CutRules cut(RoundId id, RoundRules rules, Map<ProjectId, ProjectSummary> taking) {
		var round = rounds.require(id);
		return CutRules.of(rules.ranking(), capitals.of(round, rules, taking.values()))
			.within(new BoundRoom(bounds.places(round, taking.keySet())));
	}

	/** Whatever has passed the formal review. */
	private static List<ProjectId> passed(Collection<ProjectSummary> projects) {
		return projects.stream()
			.filter(project -> project.status().compareTo(ProjectStatus.RECOMMENDED) >= 0)
			.map(ProjectSummary::id)
			.toList();
	}

	/** By their figures, or without any score if they do not compete. */
	private List<PanelResult> unjudged(RoundId round, List<ProjectId> projects, RoundRules rules) {
		return rules.route().byFigures()
				? figures.of(round, projects).stream().map(GatheringScores::withoutMarks).toList()
				: projects.stream().map(project -> withoutMarks(project, null, Map.of())).toList();
	}

	private static PanelResult withoutMarks(ObjectiveResult result) {
		return withoutMarks(result.project(), result.score(), result.blockScores());
	}

	private static PanelResult withoutMarks(ProjectId project, BigDecimal objective, Map<String, BigDecimal> blocks) {
		return new PanelResult(project, null, BigDecimal.ZERO, objective,
				(objective == null) ? BigDecimal.ZERO : objective, 0, false, blocks, false);
	}

	private static boolean isWeak(ProjectSummary project, RoundRules rules) {
		return rules.specialties().tagsOf(project.specialtyCode()).contains(Tag.WEAK);
	}

	Map<ProjectId, ProjectSummary> byId(RoundId round) {
		return projects.inRound(round)
			.stream()
			.filter(project -> !project.status().isFinal())
			.collect(Collectors.toMap(ProjectSummary::id, Function.identity()));
	}

	private Entrant entrant(PanelResult result, ProjectSummary project, RoundRules rules,
			Set<OrganisationId> provincial, int vote) {
		return new Entrant(project.id(), project.code(), project.hospital().value(), result.expertScore(),
				result.objectiveScore(), result.composite(), result.blockScores(), result.vetoed(),
				seats.isInCapital(project.hospital()), isWeak(project, rules), provincial.contains(project.hospital()),
				project.submittedAt(), vote);
	}

}

package cn.denggao.acceptance.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import cn.denggao.acceptance.AcceptanceConclusion;
import cn.denggao.acceptance.domain.CohortView.Line;
import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.RoundOffices;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows the cohort of a round to officers and leaders of the authority that decides. */
@Service
@Transactional(readOnly = true)
public class ViewingCohort {

	private final Cohorts cohorts;

	private final RoundDirectory rounds;

	private final ProjectDirectory projects;

	private final RoundOffices offices;

	private final CurrentActor actor;

	ViewingCohort(Cohorts cohorts, RoundDirectory rounds, ProjectDirectory projects, RoundOffices offices,
			CurrentActor actor) {
		this.cohorts = cohorts;
		this.rounds = rounds;
		this.projects = projects;
		this.offices = offices;
		this.actor = actor;
	}

	/** Best first. */
	public CohortView view(RoundId id) {
		var round = rounds.require(id);
		var leader = offices.mayAct(actor.get(), round, Role.HC_DECIDER_LEADER);
		if (!leader && !offices.mayAct(actor.get(), round, Role.HC_DECIDER, Role.LEADING_GROUP)) {
			throw Refused.notFound();
		}
		var cohort = cohorts.of(id, Set.of());
		var cap = cohorts.cap(id);
		var foreseen = foreseen(cap, cohort);
		var lines = cohort.stream()
			.sorted(Contender.byPoints())
			.map(contender -> line(contender, foreseen))
			.sorted(Comparator.comparing(line -> !line.pending()))
			.toList();
		return new CohortView(round, lines, cap.placesIn(cohort.size()), foreseen == null,
				leader && cohort.stream().anyMatch(Contender::isPending));
	}

	private Line line(Contender contender, Map<ProjectId, AcceptanceConclusion> foreseen) {
		var conclusion = contender.confirmed()
			.orElseGet(() -> (foreseen == null) ? null : foreseen.get(contender.project()));
		return new Line(projects.require(contender.project()), contender.marks().points(), contender.proposal(),
				conclusion, contender.isPending());
	}

	private static Map<ProjectId, AcceptanceConclusion> foreseen(ExcellenceCap cap, List<Contender> cohort) {
		return cap.isDecided(cohort) ? cap.conclude(cohort) : null;
	}

}

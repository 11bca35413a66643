package cn.denggao.application.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import cn.denggao.application.ProjectSummary;
import cn.denggao.application.domain.EligibilityTable.Finding;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundRules;
import cn.denggao.programme.RoundSummary;

import org.springframework.stereotype.Component;

/**
 * What the route of a round lets in: hospitals of its lists, its specialties, and so many
 * of a hospital in a year.
 */
@Component
class RouteConditions {

	private final RoundDirectory rounds;

	private final HospitalRecord record;

	private final LeaningProjects leaning;

	private final CandidateUnits candidates;

	RouteConditions(RoundDirectory rounds, HospitalRecord record, LeaningProjects leaning, CandidateUnits candidates) {
		this.candidates = candidates;
		this.rounds = rounds;
		this.record = record;
		this.leaning = leaning;
	}

	/** What is known of them, to be kept with the check. */
	Map<String, Object> facts(ProjectSummary project, RoundRules rules) {
		var limit = rules.route().perHospitalYear();
		return (limit == null) ? Map.of() : Map.of("perHospitalYear", limit, "submittedInYear", inYear(project));
	}

	/** Everything that keeps the application out. */
	List<Finding> findings(ProjectSummary project, RoundRules rules, Map<String, Object> facts) {
		var found = new ArrayList<Finding>();
		if (!rules.route().admits(project.hospital().value())) {
			found.add(new Finding("ROUTE_HOST", true));
		}
		if (!rules.specialties().admits(project.specialtyCode())) {
			found.add(new Finding("ROUTE_SPECIALTY", true));
		}
		if (leaning.ground(project.id()).filter(ground -> LeaningProjects.hasFallen(ground.status())).isPresent()) {
			found.add(new Finding("GROUND_FALLEN", true));
		}
		candidates.missing(project).ifPresent(code -> found.add(new Finding(code, true)));
		if (facts.get("submittedInYear") instanceof Integer submitted
				&& submitted >= (Integer) facts.get("perHospitalYear")) {
			found.add(new Finding("ROUTE_YEAR", true));
		}
		return found;
	}

	/** Over all batches of the category in the round's year. */
	private int inYear(ProjectSummary project) {
		var own = rounds.require(project.round());
		return record.submitted(project,
				rounds.all()
					.stream()
					.filter(round -> round.year() == own.year() && round.programmeCode().equals(own.programmeCode())
							&& round.categoryCode().equals(own.categoryCode()))
					.map(RoundSummary::id)
					.toList());
	}

}

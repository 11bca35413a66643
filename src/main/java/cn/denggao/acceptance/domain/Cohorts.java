package cn.denggao.acceptance.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;

import org.springframework.stereotype.Component;

/**
 * The projects of a round that have been judged: those waiting for confirmation, and
 * those confirmed before, which take places under the cap.
 */
@Component
class Cohorts {

	private final Acceptances acceptances;

	private final ProjectDirectory projects;

	private final RoundDirectory rounds;

	Cohorts(Acceptances acceptances, ProjectDirectory projects, RoundDirectory rounds) {
		this.acceptances = acceptances;
		this.projects = projects;
		this.rounds = rounds;
	}

	ExcellenceCap cap(RoundId round) {
		var rules = rounds.rules(round);
		return new ExcellenceCap(rules.acceptance().excellentShare(), rules.ranking().tieChain());
	}

	List<Contender> of(RoundId round, Set<ProjectId> preferred) {
		return acceptances.findByRoundId(round.value())
			.stream()
			.filter(acceptance -> acceptance.attempt().proposal().isPresent())
			.map(acceptance -> contender(acceptance, preferred))
			.toList();
	}

	private Contender contender(Acceptance acceptance, Set<ProjectId> preferred) {
		var attempt = acceptance.attempt();
		var pending = acceptance.status() == AcceptanceStatus.TO_CONFIRM;
		return new Contender(acceptance.project(), attempt.proposal().orElseThrow().proposal(),
				pending ? Optional.empty() : attempt.conclusion(), attempt.marks(),
				projects.require(acceptance.project()).submittedAt(), preferred.contains(acceptance.project()));
	}

}

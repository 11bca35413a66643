package cn.denggao.application.domain;

import java.util.List;

import cn.denggao.application.ProjectSummary;
import cn.denggao.application.domain.PlacedStops.Placed;
import cn.denggao.programme.RoundDirectory;

import org.springframework.stereotype.Component;

/** Which authorities an application is to go through, by the round's decision table. */
@Component
class ReviewChain {

	private final RoundDirectory rounds;

	private final RoutingFacts facts;

	private final RoutingTable table;

	private final PlacedStops places;

	ReviewChain(RoundDirectory rounds, RoutingFacts facts, RoutingTable table, PlacedStops places) {
		this.rounds = rounds;
		this.facts = facts;
		this.table = table;
		this.places = places;
	}

	/** At least one. */
	List<Placed> of(ProjectSummary project) {
		return places.of(asked(project), project.id());
	}

	/** As far as can be said before the application is handed in. */
	List<Placed> expected(ProjectSummary project) {
		return places.found(asked(project), project.id());
	}

	private List<RoutingTable.Stop> asked(ProjectSummary project) {
		var frozen = rounds.rules(project.round()).definitions().version(RoutingTable.KEY);
		return table.ask(frozen, rounds.require(project.round()).owners(), facts.of(project));
	}

}

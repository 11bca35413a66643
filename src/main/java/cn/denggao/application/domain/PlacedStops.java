package cn.denggao.application.domain;

import java.util.List;
import java.util.Optional;

import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectPeople;

import org.springframework.stereotype.Component;

/**
 * Finds the stops of a chain in the supervision tree. A level that the hospital's tree
 * does not have is passed over; if it was to recommend, the highest authority below the
 * province does so in its place.
 */
@Component
class PlacedStops {

	private final ProjectPeople people;

	PlacedStops(ProjectPeople people) {
		this.people = people;
	}

	/** At least one. */
	List<Placed> of(List<RoutingTable.Stop> asked, ProjectId project) {
		var placed = found(asked, project);
		if (placed.isEmpty()) {
			throw new IllegalStateException("No authority reviews project " + project);
		}
		return placed;
	}

	/** None where the tree has no such authority. */
	List<Placed> found(List<RoutingTable.Stop> asked, ProjectId project) {
		var placed = asked.stream().flatMap(stop -> place(stop, project).stream()).toList();
		boolean left = asked.stream().anyMatch(RoutingTable.Stop::recommends)
				&& placed.stream().noneMatch(each -> each.stop().recommends());
		return left && !placed.isEmpty() ? recommendedBelow(placed.get(placed.size() - 1).organisation(), placed)
				: placed;
	}

	/** Offices of the last organisation decide, and do not recommend to themselves. */
	private static List<Placed> recommendedBelow(String deciding, List<Placed> placed) {
		var highest = placed.stream()
			.filter(each -> !each.organisation().equals(deciding))
			.reduce((lower, higher) -> higher);
		return placed.stream()
			.map(each -> highest.filter(each::equals).map(Placed::recommending).orElse(each))
			.toList();
	}

	private Optional<Placed> place(RoutingTable.Stop stop, ProjectId project) {
		return people.groups(stop.role(), project)
			.groups()
			.stream()
			.findFirst()
			.map(group -> new Placed(stop, group.substring(stop.role().length() + 1)));
	}

	/** A stop and whose it is. */
	record Placed(RoutingTable.Stop stop, String organisation) {

		Placed recommending() {
			return new Placed(new RoutingTable.Stop(stop.level(), stop.role(), true), organisation);
		}

	}

}

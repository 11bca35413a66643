package cn.denggao.application.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

import cn.denggao.application.BoundCount;
import cn.denggao.application.BoundCount.Scope;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectSummary;
import cn.denggao.application.domain.BoundRows.Held;
import cn.denggao.kernel.Refused;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.programme.PlaceBound;
import cn.denggao.programme.PlaceBound.Counts;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundStatus;
import cn.denggao.programme.RoundSummary;
import cn.denggao.programme.Slots;
import cn.denggao.programme.TargetFigure;
import org.springframework.stereotype.Component;

/**
 * Numbers over all units of a round (domain §5.8): the frozen rules say them, the
 * database counts.
 */
@Component
class RoundBounds {

	private final RoundDirectory rounds;

	private final BoundRows rows;

	private final OrganisationDirectory organisations;

	RoundBounds(RoundDirectory rounds, BoundRows rows, OrganisationDirectory organisations) {
		this.rounds = rounds;
		this.rows = rows;
		this.organisations = organisations;
	}

	/** Every bound of this kind with its count, as if these counted, too. */
	List<BoundCount> counts(RoundSummary round, Counts kind, Collection<ProjectId> more) {
		var declared = declared(round, kind);
		if (declared.isEmpty()) {
			return List.of();
		}
		var counted = new TreeMap<String, TreeMap<String, Integer>>();
		rows.of(round.id(), kind)
			.forEach(
					row -> counted.computeIfAbsent(row.code(), code -> new TreeMap<>()).put(row.part(), row.counted()));
		rows.held(more, kind)
			.forEach(held -> counted.computeIfAbsent(held.code(), code -> new TreeMap<>())
				.merge(held.part(), 1, Integer::sum));
		var slots = rounds.rules(round.id()).ranking().slots();
		var all = new ArrayList<BoundCount>();
		for (var bound : declared) {
			var parts = counted.getOrDefault(bound.code(), new TreeMap<>());
			parts(bound, parts.keySet()).forEach(part -> all.add(new BoundCount(Scope.ROUND, bound.code(), bound.name(),
					name(part), figure(round, bound, part, slots), parts.getOrDefault(part, 0))));
		}
		return all;
	}

	private TargetFigure figure(RoundSummary round, PlaceBound bound, String part, Slots slots) {
		return bound.reachesBeyond() ? bound.figure(rows.most(round.id(), bound.code(), part)) : bound.figure(slots);
	}

	/** Takes the round's bounds for a decision, if it has any of this kind. */
	void lock(RoundSummary round, Counts kind) {
		if (!declared(round, kind).isEmpty()) {
			rows.lock(round.id());
		}
	}

	/** Refuses a recommendation for which a bound over all units has no place. */
	void requirePlace(RoundSummary round, ProjectSummary project) {
		if (declared(round, Counts.RECOMMENDED).isEmpty()) {
			return;
		}
		var now = rows.of(round.id(), Counts.RECOMMENDED);
		for (var held : held(List.of(project.id()), Counts.RECOMMENDED)) {
			int used = now.stream()
				.filter(row -> row.isOf(held.code(), held.part()))
				.mapToInt(BoundRows.Counted::counted)
				.sum();
			if (used >= held.most()) {
				throw Refused.at("rank-" + project.id(), "application.recommend.bound", label(round, held), held.most(),
						used);
			}
		}
	}

	/**
	 * The upper ends that these count on, approved already or not; none if none is
	 * declared.
	 */
	List<Held> concerning(RoundSummary round, Collection<ProjectId> projects, Counts kind) {
		return declared(round, kind).isEmpty() ? List.of()
				: rows.concerning(projects, kind).stream().filter(held -> held.most() != null).toList();
	}

	/** What these would count on and must not go beyond. */
	List<Held> held(Collection<ProjectId> projects, Counts kind) {
		return rows.held(projects, kind).stream().filter(held -> held.most() != null).toList();
	}

	private String label(RoundSummary round, Held held) {
		var bound = declared(round, Counts.RECOMMENDED).stream()
			.filter(each -> each.code().equals(held.code()))
			.findFirst()
			.orElseThrow();
		return (name(held.part()) == null) ? bound.name() : bound.name() + " " + name(held.part());
	}

	private List<PlaceBound> declared(RoundSummary round, Counts kind) {
		return (round.status() == RoundStatus.DRAFT) ? List.of()
				: rounds.rules(round.id())
					.recommendation()
					.bounds()
					.stream()
					.filter(bound -> bound.counts() == kind && bound.of().concerns(round.tier(), round.categoryCode()))
					.toList();
	}

	private static Collection<String> parts(PlaceBound bound, Collection<String> known) {
		return (bound.each() == null) ? List.of("") : new TreeSet<>(known);
	}

	private String name(String part) {
		return part.isEmpty() ? null : organisations.nameOf(OrganisationId.of(part));
	}

}

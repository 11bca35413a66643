package cn.denggao.application.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import cn.denggao.application.domain.ApprovedRows.Group;
import cn.denggao.organisation.AuthoritySummary;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.programme.CategoryTarget;
import cn.denggao.programme.ProgrammePlan;

/**
 * Adds approvals up, nation, provinces, cities, counties: along the supervision tree as
 * it was on their day, or by region.
 */
public final class RollUp {

	private final List<String> categories;

	private final int[] counts;

	private final TreeMap<String, RollUp> below = new TreeMap<>();

	private int selfFunded;

	private RollUp(List<String> categories) {
		this.categories = categories;
		this.counts = new int[categories.size()];
	}

	/** Along the tree of supervision of the day. */
	static List<Node> of(ProgrammePlan plan, List<Group> groups, AuthoritySummary viewer,
			OrganisationDirectory organisations) {
		return of(plan, groups, viewer.name(), group -> way(group.authorities(), viewer.id().value()),
				id -> organisations.nameOf(OrganisationId.of(id)));
	}

	/** Along the regions in which hospitals are. */
	static List<Node> ofRegions(ProgrammePlan plan, List<Group> groups, AuthoritySummary viewer,
			OrganisationDirectory organisations) {
		var regions = new RegionChains(organisations);
		return of(plan, groups, (viewer.region() == null) ? viewer.name() : regions.name(viewer.region()),
				group -> way(regions.around(group.region()), viewer.region()), regions::name);
	}

	private static List<Node> of(ProgrammePlan plan, List<Group> groups, String name, Function<Group, List<String>> way,
			UnaryOperator<String> names) {
		var root = new RollUp(plan.categories().stream().map(CategoryTarget::category).toList());
		groups.forEach(group -> root.add(group, way.apply(group)));
		var nodes = new ArrayList<Node>();
		root.tell(name, 0, names, nodes);
		return nodes;
	}

	/** From right below the viewer down to the innermost. */
	private static List<String> way(List<String> upwards, String viewer) {
		var way = new ArrayList<String>();
		for (var each : upwards) {
			if (each.equals(viewer)) {
				break;
			}
			way.add(0, each);
		}
		return way;
	}

	private void add(Group group, List<String> way) {
		int at = categories.indexOf(group.category());
		if (at >= 0 && !group.selfFunded()) {
			counts[at] += group.approved();
		}
		selfFunded += group.selfFunded() ? group.approved() : 0;
		if (!way.isEmpty()) {
			below.computeIfAbsent(way.get(0), id -> new RollUp(categories)).add(group, way.subList(1, way.size()));
		}
	}

	private void tell(String name, int depth, UnaryOperator<String> names, List<Node> nodes) {
		var own = new ArrayList<Integer>();
		for (int count : counts) {
			own.add(count);
		}
		nodes.add(new Node(depth, name, own, selfFunded));
		below.forEach((id, part) -> part.tell(names.apply(id), depth + 1, names, nodes));
	}

	/**
	 * An authority or region.
	 *
	 * @param depth below the viewer
	 * @param counts by category in the plan's order, without self-funded projects
	 */
	public record Node(int depth, String name, List<Integer> counts, int selfFunded) {
	}

}

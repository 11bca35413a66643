package cn.denggao.application.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import cn.denggao.application.domain.ApprovedRows.Group;
import cn.denggao.organisation.AuthoritySummary;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.programme.CategoryTarget;
import cn.denggao.programme.ProgrammePlan;

/**
 * Adds approvals up along the supervision tree as it was on their day: nation, provinces,
 * cities, counties.
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

	static List<Node> of(ProgrammePlan plan, List<Group> groups, AuthoritySummary viewer,
			OrganisationDirectory organisations) {
		var root = new RollUp(plan.categories().stream().map(CategoryTarget::category).toList());
		groups.forEach(group -> root.add(group, way(group, viewer.id().value())));
		var nodes = new ArrayList<Node>();
		root.tell(viewer.name(), 0, organisations, nodes);
		return nodes;
	}

	/** From right below the viewer down to the supervisor. */
	private static List<String> way(Group group, String viewer) {
		var way = new ArrayList<String>();
		for (var authority : group.authorities()) {
			if (authority.equals(viewer)) {
				break;
			}
			way.add(0, authority);
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

	private void tell(String name, int depth, OrganisationDirectory organisations, List<Node> nodes) {
		var own = new ArrayList<Integer>();
		for (int count : counts) {
			own.add(count);
		}
		nodes.add(new Node(depth, name, own, selfFunded));
		below.forEach(
				(id, part) -> part.tell(organisations.nameOf(OrganisationId.of(id)), depth + 1, organisations, nodes));
	}

	/**
	 * An authority.
	 *
	 * @param depth below the viewer
	 * @param counts by category in the plan's order, without self-funded projects
	 */
	public record Node(int depth, String name, List<Integer> counts, int selfFunded) {
	}

}

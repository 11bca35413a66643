package cn.denggao.discipline.domain;

import java.util.Set;

/**
 * What the office says of a cluster.
 *
 * @param lead code of the discipline that leads
 * @param members codes of those that join
 */
public record ClusterEntry(String name, String lead, Set<String> members) {

	public ClusterEntry {
		members = Set.copyOf(members);
	}

}

package cn.denggao.application.domain.eligibility;

import java.util.List;

import cn.denggao.programme.EligibilityRules.Group;
import cn.denggao.programme.EligibilityRules.Order;

/**
 * The group a value was ranked in, as it was (R002-23).
 *
 * @param kind the hospitals' kind, null if all kinds were compared
 * @param rank from 1; 0 if the group is too small
 * @param values everybody's values, best first
 */
public record PeerSnapshot(Group group, String kind, Order order, int year, int rank, int size, List<Peer> values) {

	/** One member of the group. */
	public record Peer(String subject, String name, String value) {
	}

}

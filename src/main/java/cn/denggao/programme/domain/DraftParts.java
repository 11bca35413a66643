package cn.denggao.programme.domain;

import java.util.List;

import cn.denggao.programme.RoundRules.TieCriterion;

/**
 * What of a round is no number and may be set in its draft, beside what the pack says.
 *
 * @param admitted hospitals that alone may apply; empty for all
 * @param excluded hospitals that may not apply
 * @param ties what decides at equal scores, in this order
 * @param mark by which a page is known to be of today
 */
public record DraftParts(Part<String> title, List<Host> admitted, Part<List<Host>> excluded,
		Part<List<TieCriterion>> ties, String mark) {

	/** In how many of them the round differs from its pack. */
	public int own() {
		return (title.isOwn() ? 1 : 0) + (excluded.isOwn() ? 1 : 0) + (ties.isOwn() ? 1 : 0);
	}

	/**
	 * One of them.
	 *
	 * @param pack what the pack says
	 */
	public record Part<T>(T value, T pack) {

		/** Whether the round says otherwise than its pack. */
		public boolean isOwn() {
			return !value.equals(pack);
		}

	}

	/** A hospital in a list; its id where the register does not know it. */
	public record Host(String id, String name) {
	}

}

package cn.denggao.programme;

import java.util.List;

import cn.denggao.kernel.Actor;

/**
 * Who sees which rounds at all; what somebody may do there is asked besides. Drafts are
 * the officers' and leaders' of whoever decides, discarded ones the supervisors' there,
 * too. Open and later ones are seen by the deciding authority, by those above it in the
 * supervision tree, and by authorities and hospitals below it to which they are open.
 */
public interface RoundVisibility {

	boolean maySee(RoundSummary round, Actor who);

	/** Those of many that the person sees, in the same order. */
	List<RoundSummary> visible(List<RoundSummary> rounds, Actor who);

	/**
	 * Whether somebody of a health authority above the deciding one looks on: reads what
	 * its officers read of an opened round and does nothing there.
	 */
	boolean looksOn(RoundSummary round, Actor who);

	/**
	 * Whether somebody reads the board of a round: those who take part in deciding, and
	 * those who look on.
	 */
	boolean readsBoard(RoundSummary round, Actor who);

}

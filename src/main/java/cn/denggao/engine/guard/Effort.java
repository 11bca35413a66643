package cn.denggao.engine.guard;

/**
 * How much is done for one diagram before it is given up as too much to judge. Counted,
 * not timed, so that every machine judges alike.
 */
final class Effort {

	private static final int MOST = 4_000_000;

	private int spent;

	/**
	 * Looks at so many tokens, flows or words of a marking.
	 */
	void spend(int pieces) {
		spent += pieces;
	}

	boolean isSpent() {
		return spent > MOST;
	}

}

package cn.denggao.worklist;

/**
 * Plays one page task in a demonstration as the signed-in person would, through the real
 * use case. A feature contributes one per page task; forms need none.
 */
public interface Understudy {

	/** Process definition key. */
	String process();

	/** Element id of the user task. */
	String task();

	/**
	 * Does what the person would do on the page, to the end of the task; nothing if a
	 * person would have to wait.
	 */
	void play(WorklistEntry task);

}

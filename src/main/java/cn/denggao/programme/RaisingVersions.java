package cn.denggao.programme;

/**
 * Rounds keep the version of the processes by which their applications are judged. It is
 * raised only by the decision of two persons to move what runs on it.
 */
public interface RaisingVersions {

	/**
	 * Gives every open round that was frozen with the one version the other one, as a new
	 * state of its rules; processes that no round freezes are passed over.
	 * @return how many rounds
	 */
	int raise(String process, int from, int to);

}

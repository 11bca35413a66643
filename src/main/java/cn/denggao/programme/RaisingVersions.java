package cn.denggao.programme;

/**
 * Rounds keep the version of the processes by which their applications are judged. It is
 * raised only by the decision of two persons to move what runs on it.
 */
public interface RaisingVersions {

	/**
	 * Gives every open round that was frozen with the one version the other one, as a new
	 * state of its rules; processes that no round freezes are passed over, and rounds
	 * whose scoring has closed, since their ranking names the rules it was made by.
	 * @param owner whose own the other version is: only that owner's rounds get it; null
	 * if it is shared
	 * @return how many rounds
	 */
	int raise(String process, int from, int to, String owner);

}

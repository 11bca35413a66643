package cn.denggao.programme;

/**
 * Forms of open rounds that officers are just changing. Each is the officer's own and no
 * dossier follows it; proposing it is {@link ChangingForm}'s.
 */
public interface FormDrafts {

	/** What the acting person has come to; the newest version if nothing was begun. */
	FormDraft working(RoundId round);

	/**
	 * The same to be changed, under the round's lock; role {@code hc-decider}, refused
	 * unless the round is open and no change waits.
	 * @param seen hash of what the person looks at; refused if it is something else now
	 */
	FormDraft toChange(RoundId round, String seen);

	/**
	 * Keeps what has become of it, checked as a whole.
	 * @param yaml as in a pack's {@code dossier.yaml}; JSON is YAML, too
	 */
	void keep(RoundId round, String yaml, String seen);

	/** Goes back to the newest version. */
	void discard(RoundId round);

}

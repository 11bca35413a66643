package cn.denggao.programme;

/** Changes the dossier form of an open round with four eyes and a reason. */
public interface ChangingForm {

	/** Name of the field in which the changed form is typed. */
	String FIELD = "text";

	/**
	 * Reads a changed form.
	 * @param yaml as in a pack's {@code dossier.yaml}
	 * @return the form as JSON; refused with the place of the first mistake
	 */
	String read(RoundId round, String yaml);

	/**
	 * Role {@code hc-decider} of the round; refused unless the round is open and
	 * something is different.
	 * @param returnedToo whether applications returned for correction take it, too
	 */
	void propose(RoundId round, String yaml, String reason, boolean returnedToo);

	/**
	 * Role {@code hc-decider-leader}, never who proposed.
	 * @param hash of what the person has looked at
	 */
	void approve(RoundId round, String hash);

	/** Takes the proposal back; role {@code hc-decider}. */
	void withdraw(RoundId round);

	/**
	 * Refuses the proposal and tells whoever made it; role {@code hc-decider-leader}.
	 * @param hash of what the person has looked at
	 * @param reason 10 to 2000 characters
	 */
	void reject(RoundId round, String hash, String reason);

}

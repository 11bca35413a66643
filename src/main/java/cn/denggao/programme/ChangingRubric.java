package cn.denggao.programme;

import java.util.List;

/** Judges a rubric's text and makes a new version of it. */
public interface ChangingRubric {

	/** Everything wrong with the text; nothing is kept. Never fails, whatever it is. */
	List<RubricFlaw> check(String code, String text);

	/** The rubric as it reads, if its structure is right; refused otherwise. */
	Rubric read(String code, String text);

	/** Whether both texts say the same, however they are laid out. */
	boolean isSame(String one, String other);

	/**
	 * Keeps the text as the next version in the running transaction: drafts of rounds
	 * judge by it from now on, rounds that have opened stay with theirs. Whoever calls
	 * has the consent of two people to exactly this text.
	 * @param newest number of the version it was compared with; refused if there is a
	 * newer one
	 * @return its number
	 */
	int keep(String code, int newest, String text);

}

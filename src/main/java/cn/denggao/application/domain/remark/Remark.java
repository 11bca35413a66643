package cn.denggao.application.domain.remark;

import java.time.Instant;

/**
 * One question, answer or note.
 *
 * @param organisation whose
 * @param role code of the role in which it was said
 * @param section code of the dossier's section it is about, or null
 * @param asks whether an answer is asked for
 */
public record Remark(long id, Side side, String organisation, String role, String section, String words, boolean asks,
		String by, Instant at) {

	/** Who speaks. */
	public enum Side {

		HOSPITAL, AUTHORITY

	}

}

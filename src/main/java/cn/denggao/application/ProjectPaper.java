package cn.denggao.application;

/**
 * One paper of one submission.
 *
 * @param submission number of the submission, from 1
 * @param document its id in the document module, null while it is still being made
 * @param size bytes, 0 while it is still being made
 * @param late whether making it has failed and is tried again
 */
public record ProjectPaper(Kind kind, int submission, String document, long size, boolean late) {

	/** What is made of a submission. */
	public enum Kind {

		DOSSIER, RECEIPT

	}

	/** Whether it can be downloaded. */
	public boolean isMade() {
		return document != null;
	}

}

package cn.denggao.application.domain.paper;

import java.util.List;

import cn.denggao.application.domain.dossier.SnapshotText;

/**
 * What a submission's papers tell besides its content, as it was when it was kept: names
 * may change before a paper is made.
 *
 * @param submittedBy name of whoever handed in
 * @param signatures of the content that was handed in
 */
public record SubmissionFacts(String programme, String round, String hospital, String supervisor, String specialty,
		String leader, String submittedBy, List<Signed> signatures) {

	/** Who signed in which capacity and when, as text. */
	public record Signed(String capacity, String name, String at) {

	}

	String text() {
		return SnapshotText.of(this);
	}

}

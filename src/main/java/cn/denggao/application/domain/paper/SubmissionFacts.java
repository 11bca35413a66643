package cn.denggao.application.domain.paper;

import java.util.List;

import cn.denggao.application.domain.dossier.SnapshotText;

/**
 * What a submission's papers tell besides its content, as it was when it was kept: names
 * may change before a paper is made.
 *
 * @param submittedBy name of whoever handed in
 * @param signatures of the content that was handed in
 * @param opinions boxes of section N; null in facts that were kept before there were any
 */
public record SubmissionFacts(String programme, String round, String hospital, String supervisor, String specialty,
		String leader, String submittedBy, List<Signed> signatures, List<Opinion> opinions) {

	/** Who signed in which capacity and when, as text. */
	public record Signed(String capacity, String name, String at) {

	}

	/** Whose box, and what stands in it already: a unit, then conclusions with dates. */
	public record Opinion(String office, String unit, List<Concluded> concluded) {

	}

	/** A conclusion, by the code under which messages name it, and its day. */
	public record Concluded(String conclusion, String on) {

	}

	List<Opinion> boxes() {
		return (opinions == null) ? List.of() : opinions;
	}

	String text() {
		return SnapshotText.of(this);
	}

}

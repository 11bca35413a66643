package cn.denggao.review.domain;

import java.util.List;
import java.util.Optional;

/**
 * A score sheet as far as it is filled in.
 *
 * @param opinion overall opinion, may be empty
 * @param veto code of a finding that excludes the file, or empty
 */
public record Judgement(List<Mark> marks, String opinion, String veto) {

	public Judgement {
		marks = (marks == null) ? List.of() : List.copyOf(marks);
		opinion = (opinion == null) ? "" : opinion.strip();
		veto = (veto == null) ? "" : veto.strip();
	}

	public static Judgement empty() {
		return new Judgement(List.of(), "", "");
	}

	/** What was entered for an item. */
	public Optional<Mark> of(String item) {
		return marks.stream().filter(mark -> mark.item().equals(item)).findFirst();
	}

}

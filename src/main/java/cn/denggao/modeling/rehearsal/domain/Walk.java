package cn.denggao.modeling.rehearsal.domain;

import java.util.List;

/** A path that was walked, and where it could have gone another way. */
public record Walk(RehearsedPath path, List<Fork> forks) {

	/** What was taken of what was possible. */
	public record Fork(String taken, List<String> possible) {
	}

	/** What was taken, fork by fork. */
	List<String> taken() {
		return forks.stream().map(Fork::taken).toList();
	}

}

package cn.denggao.modeling.rehearsal.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A draft that was, or is being, tried out.
 *
 * @param draft of which it is
 * @param owner whose own the draft is, null if it is shared
 * @param file resource name of the draft
 * @param sha256 of the content that is tried out
 * @param samples process instances
 * @param open paths known to be left
 */
public record Rehearsal(UUID id, UUID draft, String owner, String file, String sha256, Beginning beginning,
		List<String> samples, RehearsalStatus status, String author, Instant begunAt, Instant beatAt, Instant endedAt,
		int open) {

	Rehearsal cutOff() {
		return new Rehearsal(id, draft, owner, file, sha256, beginning, samples, RehearsalStatus.CUT_OFF, author,
				begunAt, beatAt, beatAt, open);
	}

}

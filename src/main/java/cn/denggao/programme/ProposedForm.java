package cn.denggao.programme;

import java.time.Instant;

/**
 * A changed form that waits for the second person.
 *
 * @param content the form as JSON
 * @param hash SHA-256 of the content, hexadecimal
 */
public record ProposedForm(String content, String hash, String reason, boolean returnedToo, String proposedBy,
		Instant proposedAt) {
}

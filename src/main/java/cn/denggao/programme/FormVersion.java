package cn.denggao.programme;

import java.time.Instant;

/**
 * One version of a round's dossier form: who wanted it, who agreed, and its hash.
 *
 * @param version 1 is what was frozen at the opening
 * @param hash SHA-256 of the form, hexadecimal
 * @param reason empty for the first
 * @param returnedToo whether applications returned for correction take it, too
 */
public record FormVersion(int version, String hash, String reason, boolean returnedToo, String proposedBy,
		Instant proposedAt, String approvedBy, Instant approvedAt) {
}

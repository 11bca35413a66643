package cn.denggao.document;

import java.time.Instant;

/**
 * A stored file without its bytes.
 *
 * @param slot which paper it is among its owner's, chosen by the feature
 * @param version from 1; a file of the same name in the same slot is the next version
 * @param size bytes
 * @param sha256 hexadecimal
 * @param storedBy login
 */
public record DocumentSummary(DocumentId id, DocumentOwner owner, String slot, String fileName, int version,
		String mediaType, long size, String sha256, Instant storedAt, String storedBy) {
}

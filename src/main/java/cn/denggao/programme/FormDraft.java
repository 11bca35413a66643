package cn.denggao.programme;

import java.time.Instant;

/**
 * The form as one officer is just changing it, or the newest version if nothing was
 * begun.
 *
 * @param content the form as JSON
 * @param yaml the same as people edit it
 * @param hash SHA-256 of the content, hexadecimal
 * @param basedOn the version that was the newest when it was begun
 * @param savedAt null if nothing was begun
 */
public record FormDraft(String content, String yaml, String hash, int basedOn, Instant savedAt) {

	/** Whether anything is different from the newest version. */
	public boolean isBegun() {
		return savedAt != null;
	}

}

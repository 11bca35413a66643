package cn.denggao.application.domain.renewal;

import java.time.Instant;

/**
 * Something that was entered in a field that is no longer asked for.
 *
 * @param title of the section as it was called then
 * @param version the last version of the form that asked for it
 */
public record SetAside(String section, String key, String title, String label, String content, int version,
		Instant at) {
}

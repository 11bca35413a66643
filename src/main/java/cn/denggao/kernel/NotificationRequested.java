package cn.denggao.kernel;

import java.util.List;

/**
 * Something people must be told, published inside the acting transaction; the
 * notification module keeps it in its outbox in that same transaction.
 *
 * @param key names the occasion once for ever; the same key is told only once
 * @param template message key prefix: {@code <template>.subject} and
 * {@code <template>.body}
 * @param recipients logins or group names {@code <role>-<organisation id>}
 * @param arguments arguments of the texts, in order; never a score
 * @param link path of the page that shows more, or empty
 */
public record NotificationRequested(String key, String template, List<String> recipients, List<String> arguments,
		String link) {

	public NotificationRequested {
		recipients = List.copyOf(recipients);
		arguments = List.copyOf(arguments);
	}

	/** For a single recipient. */
	public static NotificationRequested to(String recipient, String key, String template, String link,
			String... arguments) {
		return new NotificationRequested(key, template, List.of(recipient), List.of(arguments), link);
	}

}

package cn.denggao.notification.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import cn.denggao.identity.AccountDirectory;
import cn.denggao.identity.AccountSummary;
import cn.denggao.kernel.NotificationRequested;
import cn.denggao.kernel.NotificationsRequested;

import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Turns a request into one outbox row per person, in the transaction that asks for it.
 */
@Component
class WritingNotifications {

	private final Outbox outbox;

	private final AccountDirectory accounts;

	private final MessageSource messages;

	WritingNotifications(Outbox outbox, AccountDirectory accounts, MessageSource messages) {
		this.outbox = outbox;
		this.accounts = accounts;
		this.messages = messages;
	}

	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	public void on(NotificationRequested request) {
		on(new NotificationsRequested(List.of(request)));
	}

	/** Asks once for the members of each group. */
	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	public void on(NotificationsRequested many) {
		var members = new HashMap<String, List<String>>();
		outbox.write(many.requests().stream().flatMap(request -> letters(request, members)).toList());
	}

	private Stream<Outbox.Letter> letters(NotificationRequested request, Map<String, List<String>> members) {
		var arguments = request.arguments().toArray();
		var subject = text(request.template() + ".subject", arguments);
		var body = text(request.template() + ".body", arguments);
		return request.recipients()
			.stream()
			.flatMap(recipient -> members.computeIfAbsent(recipient, this::people).stream())
			.distinct()
			.map(login -> new Outbox.Letter(request.key(), login, subject, body, request.link()));
	}

	private List<String> people(String recipient) {
		var members = accounts.membersOf(recipient);
		return members.isEmpty() ? List.of(recipient) : members.stream().map(AccountSummary::login).toList();
	}

	private String text(String key, Object[] arguments) {
		return messages.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
	}

}

package cn.denggao.notification.domain;

import java.util.Locale;
import java.util.stream.Stream;

import cn.denggao.identity.AccountDirectory;
import cn.denggao.identity.AccountSummary;
import cn.denggao.kernel.NotificationRequested;

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
		var arguments = request.arguments().toArray();
		var subject = text(request.template() + ".subject", arguments);
		var body = text(request.template() + ".body", arguments);
		request.recipients()
			.stream()
			.flatMap(this::people)
			.distinct()
			.forEach(login -> outbox.write(request.key(), login, subject, body, request.link()));
	}

	private Stream<String> people(String recipient) {
		var members = accounts.membersOf(recipient);
		return members.isEmpty() ? Stream.of(recipient) : members.stream().map(AccountSummary::login);
	}

	private String text(String key, Object[] arguments) {
		return messages.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
	}

}

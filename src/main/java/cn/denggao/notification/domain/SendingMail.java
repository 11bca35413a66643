package cn.denggao.notification.domain;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import cn.denggao.notification.domain.Outbox.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what waits in the outbox, one message per transaction: the row stays locked while
 * the mail server takes it, and a killed node leaves it to the next one.
 */
@Component
public class SendingMail {

	private static final Logger log = LoggerFactory.getLogger(SendingMail.class);

	private final Outbox outbox;

	private final JavaMailSender mail;

	private final NotificationSettings settings;

	private final TransactionTemplate transaction;

	SendingMail(Outbox outbox, JavaMailSender mail, NotificationSettings settings, TransactionTemplate transaction) {
		this.outbox = outbox;
		this.mail = mail;
		this.settings = settings;
		this.transaction = transaction;
	}

	/** Sends until nothing is left; returns how many went out. */
	public int sendAll() {
		var sent = 0;
		while (settings.mail() && Boolean.TRUE.equals(transaction.execute(status -> sendNext()))) {
			sent++;
		}
		return sent;
	}

	private boolean sendNext() {
		var next = outbox.next();
		next.ifPresent(this::send);
		return next.isPresent();
	}

	private void send(Message message) {
		try {
			mail.send(written(message));
			outbox.sent(message);
		}
		catch (MailException | MessagingException ex) {
			log.warn("Mail {} could not be sent and is tried again: {}", message.id(), ex.getMessage());
			outbox.postpone(message, String.valueOf(ex.getMessage()), settings.attempts());
		}
	}

	private MimeMessage written(Message message) throws MessagingException {
		var id = "<"
				+ UUID.nameUUIDFromBytes((message.key() + '|' + message.recipient()).getBytes(StandardCharsets.UTF_8))
				+ "@" + settings.domain() + ">";
		var mime = new NumberedMail(mail.createMimeMessage(), id);
		var helper = new MimeMessageHelper(mime, StandardCharsets.UTF_8.name());
		helper.setFrom(settings.from());
		helper.setTo(message.recipient() + "@" + settings.domain());
		helper.setSubject(message.subject());
		helper.setText(message.body() + (message.link().isEmpty() ? "" : "\n\n" + settings.site() + message.link()));
		return mime;
	}

}

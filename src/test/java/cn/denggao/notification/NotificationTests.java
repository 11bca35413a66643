package cn.denggao.notification;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import cn.denggao.DenggaoTest;
import cn.denggao.SharedMail;
import cn.denggao.identity.OpenAccount;
import cn.denggao.identity.OpeningAccounts;
import cn.denggao.identity.Role;
import cn.denggao.kernel.NotificationRequested;
import cn.denggao.notification.domain.MessageBox;
import cn.denggao.notification.domain.SendingMail;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@DenggaoTest
class NotificationTests {

	private static final String TEMPLATE = "notification.trial";

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private SendingMail sending;

	@Autowired
	private MessageBox box;

	@Autowired
	private OpeningAccounts accounts;

	private final String key = UUID.randomUUID().toString();

	@BeforeEach
	void openAccounts() {
		for (var login : List.of("note-anna", "note-bert")) {
			accounts.openIfAbsent(new OpenAccount(login, login, "140000", Set.of(Role.FUND_BODY),
					"correct-horse-battery-9", "", false));
		}
		sending.sendAll();
	}

	@Test
	void tellsEveryMemberOfAGroupByMailAndInThePortal() {
		// when
		ask("fund-body-140000");
		sending.sendAll();

		// then
		assertThat(mails()).hasSize(2);
		assertThat(box.newest("note-anna", 10)).anyMatch(line -> line.subject().contains(key));
	}

	@Test
	void tellsTheSameOccasionOnlyOnce() {
		// when
		ask("note-anna");
		ask("note-anna");
		sending.sendAll();
		sending.sendAll();

		// then
		assertThat(mails()).hasSize(1);
	}

	@Test
	void forgetsWhatARolledBackTransactionAskedFor() {
		// when
		transaction.executeWithoutResult(status -> {
			events.publishEvent(NotificationRequested.to("note-anna", key, TEMPLATE, "/inbox", key));
			status.setRollbackOnly();
		});
		sending.sendAll();

		// then
		assertThat(mails()).isEmpty();
	}

	@Test
	void refusesToBeAskedOutsideATransaction() {
		assertThatThrownBy(
				() -> events.publishEvent(NotificationRequested.to("note-anna", key, TEMPLATE, "/inbox", key)))
			.hasMessageContaining("transaction");
	}

	private void ask(String recipient) {
		transaction.executeWithoutResult(
				status -> events.publishEvent(NotificationRequested.to(recipient, key, TEMPLATE, "/inbox", key)));
	}

	private List<MimeMessage> mails() {
		return Arrays.stream(SharedMail.server().getReceivedMessages())
			.filter(mail -> subject(mail).contains(key))
			.toList();
	}

	private static String subject(MimeMessage mail) {
		try {
			return mail.getSubject();
		}
		catch (MessagingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}

package cn.denggao.notification.domain;

import java.util.Arrays;
import java.util.UUID;

import cn.denggao.DenggaoTest;
import cn.denggao.People;
import cn.denggao.SharedMail;
import cn.denggao.identity.Role;
import cn.denggao.kernel.NotificationRequested;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@DenggaoTest
class UndeliveredMailTests {

	private static final int NOBODY_LISTENS = 1;

	private final String key = UUID.randomUUID().toString();

	private final String recipient = "anna-" + key.substring(0, 8);

	@Autowired
	private Outbox outbox;

	@Autowired
	private SendingMail sending;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private People people;

	@Autowired
	private MockMvc web;

	@BeforeEach
	void aMailThatWaits() {
		sending.sendAll();
		transaction.executeWithoutResult(
				status -> events.publishEvent(NotificationRequested.to(recipient, key, "notification.trial", "", key)));
	}

	@Test
	void triesAgainLaterWhileThereAreAttemptsLeft() throws Exception {
		// when
		serverIsDown(2);
		sending.sendAll();

		// then
		assertThat(mails()).isZero();
		page(Role.SYS_ADMIN).andExpect(content().string(containsString(recipient)))
			.andExpect(content().string(not(containsString("停止重试"))));
	}

	@Test
	void leavesAMailToTheOperatorAfterTheLastAttemptAndSendsItOnceWhenTold() throws Exception {
		// given
		serverIsDown(1);
		database.update("update notification_message set next_attempt_at = clock_timestamp() where dedup_key = ?", key);

		// when
		sending.sendAll();

		// then
		assertThat(mails()).isZero();
		page(Role.SYS_ADMIN).andExpect(content().string(containsString(recipient)))
			.andExpect(content().string(containsString("停止重试")));

		// when
		var operator = people.signedIn("undelivered-operator", "140000", Role.SYS_ADMIN);
		web.perform(post("/outbox/" + id()).session(operator).with(csrf())).andExpect(redirectedUrl("/outbox"));
		sending.sendAll();
		sending.sendAll();

		// then
		assertThat(mails()).isOne();
		page(Role.SYS_ADMIN).andExpect(content().string(not(containsString(recipient))));
		web.perform(post("/outbox/" + id()).session(operator).with(csrf())).andExpect(status().isConflict());
		assertThat(database.queryForObject(
				"select count(*) from audit_entry where action = 'notification.resent' and subject_id = ?",
				Integer.class, Long.toString(id())))
			.isOne();
	}

	@Test
	void isNotThereForAnybodyButOperators() throws Exception {
		// given
		var officer = people.signedIn("undelivered-officer", "140000", Role.HC_PROVINCE);

		// then
		web.perform(get("/troubles").session(officer)).andExpect(status().isNotFound());
		web.perform(post("/troubles/walks").session(officer).with(csrf())).andExpect(status().isNotFound());
		web.perform(post("/outbox/" + id()).session(officer).with(csrf())).andExpect(status().isNotFound());
	}

	@Test
	void letsAnOperatorDoTheDailyWalksAgain() throws Exception {
		// given
		var operator = people.signedIn("undelivered-operator", "140000", Role.SYS_ADMIN);

		// then
		web.perform(post("/troubles/walks").session(operator).with(csrf())).andExpect(redirectedUrl("/troubles"));
	}

	private ResultActions page(Role role) throws Exception {
		return web.perform(get("/outbox").session(people.signedIn("undelivered-operator", "140000", role)))
			.andExpect(status().isOk());
	}

	private void serverIsDown(int attempts) {
		var server = new JavaMailSenderImpl();
		server.setHost("127.0.0.1");
		server.setPort(NOBODY_LISTENS);
		new SendingMail(outbox, server, new NotificationSettings(true, "a@b", "denggao.test", "", attempts),
				transaction)
			.sendAll();
	}

	private long id() {
		return database.queryForObject("select id from notification_message where dedup_key = ?", Long.class, key);
	}

	private long mails() {
		return Arrays.stream(SharedMail.server().getReceivedMessages())
			.filter(mail -> subject(mail).contains(key))
			.count();
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

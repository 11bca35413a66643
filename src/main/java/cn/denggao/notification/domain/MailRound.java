package cn.denggao.notification.domain;

import java.util.concurrent.TimeUnit;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks into the outbox every two seconds. */
@Component
@ConditionalOnProperty(prefix = "denggao", name = "scheduling", havingValue = "true", matchIfMissing = true)
class MailRound {

	private final SendingMail sending;

	MailRound(SendingMail sending) {
		this.sending = sending;
	}

	@Scheduled(initialDelay = 10, fixedDelay = 2, timeUnit = TimeUnit.SECONDS)
	void look() {
		sending.sendAll();
	}

}

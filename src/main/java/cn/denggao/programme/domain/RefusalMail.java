package cn.denggao.programme.domain;

import cn.denggao.kernel.NotificationRequested;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells whoever proposed something for a round that it was refused, and why. */
@Component
class RefusalMail {

	private final ApplicationEventPublisher events;

	RefusalMail(ApplicationEventPublisher events) {
		this.events = events;
	}

	/**
	 * One message for one refusal.
	 * @param what was proposed, as in {@code programme.mail.<what>-refused}
	 * @param page below the round's
	 * @param mark of the proposal, once for ever
	 */
	void send(String what, Round round, String page, String mark, String proposer, String reason) {
		events.publishEvent(NotificationRequested.to(proposer, "programme.%s-refused:%s".formatted(what, mark),
				"programme.mail." + what + "-refused", "/rounds/" + round.id() + page, round.title(), reason));
	}

}

package cn.denggao.notification.domain;

import java.util.List;

import cn.denggao.calendar.events.WalkFailed;
import cn.denggao.identity.AccountDirectory;
import cn.denggao.identity.Role;
import cn.denggao.kernel.NotificationRequested;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells every operator once a day what the daily walks could not do. */
@Component
class TellingOperators {

	private final AccountDirectory accounts;

	private final ApplicationEventPublisher events;

	TellingOperators(AccountDirectory accounts, ApplicationEventPublisher events) {
		this.accounts = accounts;
		this.events = events;
	}

	@EventListener
	void on(WalkFailed failed) {
		var key = "walk-failed-%s-%s-%s".formatted(failed.walk(), failed.subject(), failed.day());
		events.publishEvent(new NotificationRequested(key, "notification.walk-failed",
				accounts.loginsOf(Role.SYS_ADMIN), List.of(failed.walk(), failed.subject()), "/troubles"));
	}

}

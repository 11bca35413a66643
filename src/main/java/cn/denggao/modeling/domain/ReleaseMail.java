package cn.denggao.modeling.domain;

import java.util.List;
import java.util.stream.Stream;

import cn.denggao.identity.AccountDirectory;
import cn.denggao.identity.Role;
import cn.denggao.kernel.NotificationRequested;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells those who may approve what waits for them, and the author what was decided. */
@Component
class ReleaseMail {

	private final AccountDirectory accounts;

	private final ApplicationEventPublisher events;

	ReleaseMail(AccountDirectory accounts, ApplicationEventPublisher events) {
		this.accounts = accounts;
		this.events = events;
	}

	void submitted(Release release) {
		var approvers = Stream.of(Role.SEC_ADMIN, Role.SYS_ADMIN)
			.flatMap(role -> accounts.loginsOf(role).stream())
			.distinct()
			.filter(login -> !release.authors().contains(login))
			.toList();
		events.publishEvent(new NotificationRequested("modeling.submitted-" + release.id(), "modeling.mail.submitted",
				approvers, List.of(release.title(), accounts.nameOf(release.author()), release.reason()),
				pathOf(release)));
	}

	void decided(Release release) {
		events.publishEvent(NotificationRequested.to(release.author(), "modeling.decided-" + release.id(),
				"modeling.mail." + release.status().name().toLowerCase(java.util.Locale.ROOT), pathOf(release),
				release.title(), accounts.nameOf(release.approver()), release.decisionReason()));
	}

	void overtaken(Release release, int newest) {
		events.publishEvent(NotificationRequested.to(release.author(), "modeling.overtaken-" + release.id(),
				"modeling.mail.overtaken", pathOf(release), release.title(), Integer.toString(release.basis()),
				Integer.toString(newest)));
	}

	private static String pathOf(Release release) {
		return "/modeling/releases/" + release.id();
	}

}

package cn.denggao.modeling.domain;

import java.util.List;
import java.util.Locale;
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

	private final KnownOwners owners;

	private final ApplicationEventPublisher events;

	ReleaseMail(AccountDirectory accounts, KnownOwners owners, ApplicationEventPublisher events) {
		this.accounts = accounts;
		this.owners = owners;
		this.events = events;
	}

	void submitted(Release release) {
		var approvers = Stream.of(Role.SEC_ADMIN, Role.SYS_ADMIN)
			.flatMap(role -> accounts.loginsOf(role).stream())
			.distinct()
			.filter(login -> !release.authors().contains(login))
			.toList();
		events.publishEvent(new NotificationRequested("modeling.submitted-" + release.id(),
				template(release, "submitted"), approvers,
				List.of(titleOf(release), accounts.nameOf(release.author()), release.reason()), pathOf(release)));
	}

	void decided(Release release) {
		events.publishEvent(NotificationRequested.to(release.author(), "modeling.decided-" + release.id(),
				template(release, release.status().name().toLowerCase(Locale.ROOT)), pathOf(release), titleOf(release),
				accounts.nameOf(release.approver()), release.decisionReason()));
	}

	void overtaken(Release release, int newest) {
		events.publishEvent(NotificationRequested.to(release.author(), "modeling.overtaken-" + release.id(),
				template(release, "overtaken"), pathOf(release), titleOf(release), Integer.toString(release.basis()),
				Integer.toString(newest)));
	}

	void givenUp(Release release) {
		events.publishEvent(NotificationRequested.to(release.author(), "modeling.overtaken-" + release.id(),
				"modeling.mail.ended-by-giving-up", pathOf(release), titleOf(release)));
	}

	/** Giving something up is told in words of its own. */
	private static String template(Release release, String what) {
		return "modeling.mail." + (release.isWithdrawal() ? "give-up-" : "") + what;
	}

	/** What people call it, and whose own it is. */
	private String titleOf(Release release) {
		var name = release.name();
		return name.isShared() ? release.title() : release.title() + " · " + owners.nameOf(name.owner());
	}

	private static String pathOf(Release release) {
		return "/modeling/releases/" + release.id();
	}

}

package cn.denggao.modeling.migration.domain;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import cn.denggao.identity.AccountDirectory;
import cn.denggao.identity.Role;
import cn.denggao.kernel.NotificationRequested;
import cn.denggao.modeling.MigrationId;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells those who may approve what waits for them, and both persons what came of it. */
@Component
class MigrationMail {

	private final AccountDirectory accounts;

	private final ApplicationEventPublisher events;

	private final NamedMigrations named;

	MigrationMail(AccountDirectory accounts, ApplicationEventPublisher events, NamedMigrations named) {
		this.accounts = accounts;
		this.events = events;
		this.named = named;
	}

	void proposed(Migration migration) {
		var view = named.view(migration);
		tell(migration, "proposed", "proposed", approversBeside(migration.author()),
				List.of(view.name(), from(view), to(view), view.authorName(), view.reason()));
	}

	void approved(Migration migration, int cases) {
		var view = named.view(migration);
		tell(migration, "decided", "approved", List.of(migration.author()),
				List.of(view.name(), from(view), to(view), view.approverName(), Integer.toString(cases)));
	}

	void refused(Migration migration) {
		var view = named.view(migration);
		tell(migration, "decided", "refused", List.of(migration.author()),
				List.of(view.name(), from(view), to(view), view.approverName(), view.refusal()));
	}

	/** A migration in which something is tried again ends more than once. */
	void finished(Migration migration, Map<CaseStatus, Integer> counts) {
		var view = named.view(migration);
		var persons = Stream.of(migration.author(), migration.approver()).distinct().toList();
		tell(migration, "finished-" + view.finishedAt().toEpochMilli(), "finished", persons,
				List.of(view.name(), from(view), to(view), count(counts, CaseStatus.MOVED),
						count(counts, CaseStatus.FAILED), count(counts, CaseStatus.STAYING)));
	}

	/** The new office has work; whoever had claimed it looks for it in vain. */
	void handedOver(MigrationId migration, HandedOver task) {
		var key = "modeling.task-handed-over-" + migration + "-" + task.task();
		events.publishEvent(new NotificationRequested(key, "modeling.migration.mail.handed-over", task.to(),
				List.of(task.name()), "/tasks/" + task.task()));
		if (task.from() != null) {
			events.publishEvent(NotificationRequested.to(task.from(), key + "-former",
					"modeling.migration.mail.taken-away", "", task.name()));
		}
	}

	private void tell(Migration migration, String occasion, String template, List<String> recipients,
			List<String> arguments) {
		events.publishEvent(new NotificationRequested("modeling.migration-" + occasion + "-" + migration.id(),
				"modeling.migration.mail." + template, recipients, arguments,
				"/modeling/migrations/" + migration.id()));
	}

	private List<String> approversBeside(String author) {
		return Stream.of(Role.SEC_ADMIN, Role.SYS_ADMIN)
			.flatMap(role -> accounts.loginsOf(role).stream())
			.distinct()
			.filter(login -> !login.equals(author))
			.toList();
	}

	private static String from(MigrationView view) {
		return Integer.toString(view.fromVersion());
	}

	private static String to(MigrationView view) {
		return Integer.toString(view.toVersion());
	}

	private static String count(Map<CaseStatus, Integer> counts, CaseStatus status) {
		return Integer.toString(counts.getOrDefault(status, 0));
	}

}

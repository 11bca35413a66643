package cn.denggao.modeling.migration.domain;

import java.util.List;
import java.util.Map;

import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.calendar.OfficialClock;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Moves what approved migrations list, one case per transaction: the case and the note
 * that it was moved are kept together or not at all, so a killed node leaves nothing half
 * done, and several nodes share the work.
 */
@Component
public class MovingCases {

	private final MigrationCases cases;

	private final StepChoices choices;

	private final ProcessVersions versions;

	private final FinishingMigrations finishing;

	private final MigrationSettings settings;

	private final AuditTrail audit;

	private final OfficialClock clock;

	private final TransactionTemplate transaction;

	MovingCases(MigrationCases cases, StepChoices choices, ProcessVersions versions, FinishingMigrations finishing,
			MigrationSettings settings, AuditTrail audit, OfficialClock clock, TransactionTemplate transaction) {
		this.cases = cases;
		this.choices = choices;
		this.versions = versions;
		this.finishing = finishing;
		this.settings = settings;
		this.audit = audit;
		this.clock = clock;
		this.transaction = transaction;
	}

	/**
	 * Deals with the next cases, at most one round of them; returns how many.
	 */
	public int moveSome() {
		finishing.release();
		var dealtWith = 0;
		while (dealtWith < settings.round() && moveNext()) {
			dealtWith++;
		}
		finishing.finish();
		return dealtWith;
	}

	private boolean moveNext() {
		try {
			return Boolean.TRUE.equals(transaction.execute(status -> takeNext()));
		}
		catch (Held held) {
			transaction.executeWithoutResult(status -> note(held));
			return true;
		}
	}

	private boolean takeNext() {
		var next = cases.next();
		next.ifPresent(this::move);
		return next.isPresent();
	}

	private void move(OpenCase next) {
		try {
			cases.mark(next, moved(next), clock.now());
		}
		catch (CaseNotMoved ex) {
			throw new Held(next, ex);
		}
	}

	private CaseStatus moved(OpenCase next) {
		var running = versions.cases(List.of(next.instance())).get(next.instance());
		if (running == null) {
			return CaseStatus.GONE;
		}
		if (running.troubled()) {
			throw CaseNotMoved.troubled();
		}
		versions.move(new Route(next.source(), next.target(), choices.places(next.migration())), next.instance());
		audit.record("modeling.case-moved", Subject.of("migration", next.migration()),
				Map.of("case", next.businessKey()));
		return CaseStatus.MOVED;
	}

	private void note(Held held) {
		var again = held.reason.isPassing() && held.of.attempts() + 1 < settings.attempts();
		cases.mark(held.of, again ? CaseStatus.READY : CaseStatus.FAILED, held.reason, clock.now());
	}

	/** Undoes the transaction in which the case could not be moved. */
	private static final class Held extends RuntimeException {

		private final transient OpenCase of;

		private final CaseNotMoved reason;

		Held(OpenCase of, CaseNotMoved reason) {
			super(reason);
			this.of = of;
			this.reason = reason;
		}

	}

}

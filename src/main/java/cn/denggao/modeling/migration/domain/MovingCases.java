package cn.denggao.modeling.migration.domain;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.calendar.OfficialClock;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Moves what approved migrations list, some cases per transaction: they and the note that
 * they were moved are kept together or not at all, so a killed node leaves nothing half
 * done, and several nodes share the work. If one cannot be moved, all are tried again,
 * each by itself.
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
		var last = 1;
		while (last > 0 && dealtWith < settings.round()) {
			last = moveNext(settings.together());
			dealtWith += last;
		}
		finishing.finish();
		return dealtWith;
	}

	private int moveNext(int together) {
		try {
			return transaction.execute(status -> take(cases.next(together)));
		}
		catch (Held held) {
			return (held.cases.size() == 1) ? note(held) : oneByOne(held.cases.size());
		}
	}

	private int oneByOne(int number) {
		return IntStream.range(0, number).map(one -> moveNext(1)).sum();
	}

	private int take(List<OpenCase> next) {
		if (next.isEmpty()) {
			return 0;
		}
		var migration = next.get(0).migration();
		var of = next.stream().filter(one -> one.migration().equals(migration)).toList();
		var running = versions.cases(of.stream().map(OpenCase::instance).toList());
		cases.mark(migration, instances(of, one -> !running.containsKey(one)), CaseStatus.GONE, clock.now());
		cases.mark(migration, instances(of, one -> running.containsKey(one) && running.get(one).troubled()),
				CaseStatus.FAILED, CaseNotMoved.troubled(), clock.now());
		move(of, of.stream()
			.map(one -> running.get(one.instance()))
			.filter(one -> one != null && !one.troubled())
			.toList());
		return of.size();
	}

	private static List<String> instances(List<OpenCase> of, Predicate<String> chosen) {
		return of.stream().map(OpenCase::instance).filter(chosen).toList();
	}

	private void move(List<OpenCase> next, List<RunningCase> running) {
		if (running.isEmpty()) {
			return;
		}
		var first = next.get(0);
		try {
			versions.move(new Route(first.source(), first.target(), choices.places(first.migration())), running);
		}
		catch (CaseNotMoved ex) {
			throw new Held(next, ex);
		}
		audit.recordEach("modeling.case-moved", Subject.of("migration", first.migration()),
				running.stream().map(one -> Map.of("case", one.businessKey())).toList());
		cases.mark(first.migration(), running.stream().map(RunningCase::instance).toList(), CaseStatus.MOVED,
				clock.now());
	}

	/** What became of a case that could not be moved even by itself. */
	private int note(Held held) {
		var of = held.cases.get(0);
		var again = held.reason.isPassing() && of.attempts() + 1 < settings.attempts();
		transaction.executeWithoutResult(status -> cases.mark(of.migration(), List.of(of.instance()),
				again ? CaseStatus.READY : CaseStatus.FAILED, held.reason, clock.now()));
		return 1;
	}

	/** Undoes the transaction in which one of the cases could not be moved. */
	private static final class Held extends RuntimeException {

		private final transient List<OpenCase> cases;

		private final CaseNotMoved reason;

		Held(List<OpenCase> cases, CaseNotMoved reason) {
			super(reason);
			this.cases = cases;
			this.reason = reason;
		}

	}

}

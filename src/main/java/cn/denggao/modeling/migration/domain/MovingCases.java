package cn.denggao.modeling.migration.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.modeling.MigrationId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Moves what approved migrations list, some cases per transaction: they and the note that
 * they were moved are kept together or not at all, so a killed node leaves nothing half
 * done, and several nodes share the work. If one cannot be moved, they are tried again in
 * halves, until it is alone.
 */
@Component
public class MovingCases {

	private static final Logger log = LoggerFactory.getLogger(MovingCases.class);

	private static final BinaryOperator<String> FACTS = (one, other) -> one + "; " + other;

	private final MigrationCases cases;

	private final StepChoices choices;

	private final ProcessVersions versions;

	private final FinishingMigrations finishing;

	private final MigrationSettings settings;

	private final AuditTrail audit;

	private final MigrationMail mail;

	private final OfficialClock clock;

	private final TransactionTemplate transaction;

	MovingCases(MigrationCases cases, StepChoices choices, ProcessVersions versions, FinishingMigrations finishing,
			MigrationSettings settings, AuditTrail audit, MigrationMail mail, OfficialClock clock,
			TransactionTemplate transaction) {
		this.cases = cases;
		this.choices = choices;
		this.versions = versions;
		this.finishing = finishing;
		this.settings = settings;
		this.audit = audit;
		this.mail = mail;
		this.clock = clock;
		this.transaction = transaction;
	}

	/**
	 * Takes up what has left its step, and deals with the next cases; returns how many.
	 */
	public int moveSome() {
		finishing.release();
		return moveReady();
	}

	/** Deals with the next cases, at most one round of them; returns how many. */
	int moveReady() {
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
			return (held.cases.size() == 1) ? note(held) : halves(held.cases.size());
		}
	}

	private int halves(int together) {
		var half = together / 2;
		return moveNext(half) + moveNext(together - half);
	}

	private int take(List<OpenCase> next) {
		if (next.isEmpty()) {
			return 0;
		}
		var first = next.get(0);
		var of = next.stream().filter(one -> one.migration().equals(first.migration())).toList();
		var running = locked(of);
		cases.mark(first.migration(),
				of.stream().map(OpenCase::instance).filter(one -> !running.containsKey(one)).toList(), CaseStatus.GONE,
				clock.now());
		var chosen = choices.of(first.migration());
		var treated = treated(running.values(), StepChoices.treatments(chosen));
		markGoneOn(first.migration(), treated);
		var now = treated.getOrDefault(Treatment.NOW, List.of());
		cases.mark(first.migration(), instances(now.stream().filter(RunningCase::troubled)), CaseStatus.FAILED,
				CaseNotMoved.troubled(), clock.now());
		move(of, StepChoices.places(chosen), now.stream().filter(one -> !one.troubled()).toList());
		return of.size();
	}

	/** Nobody may go on between being looked at and being moved. */
	private Map<String, RunningCase> locked(List<OpenCase> next) {
		try {
			return versions.locked(next.stream().map(OpenCase::instance).toList());
		}
		catch (TransientDataAccessException ex) {
			throw new Held(next, CaseNotMoved.busy(ex));
		}
	}

	private static Map<Treatment, List<RunningCase>> treated(Collection<RunningCase> running,
			Map<String, Treatment> treatments) {
		return running.stream().collect(Collectors.groupingBy(one -> DecidingMigration.treatment(one, treatments)));
	}

	/** A case that has gone on since it was listed is treated by where it is. */
	private void markGoneOn(MigrationId migration, Map<Treatment, List<RunningCase>> treated) {
		for (var treatment : List.of(Treatment.WHEN_LEFT, Treatment.STAY)) {
			cases.mark(migration, instances(treated.getOrDefault(treatment, List.of()).stream()),
					CaseStatus.of(treatment), clock.now());
		}
	}

	private static List<String> instances(Stream<RunningCase> running) {
		return running.map(RunningCase::instance).toList();
	}

	private void move(List<OpenCase> next, Map<String, String> places, List<RunningCase> running) {
		if (running.isEmpty()) {
			return;
		}
		var first = next.get(0);
		var handed = handed(next, new Route(first.source(), first.target(), places), running);
		var facts = running.stream().map(one -> facts(one, handed)).toList();
		audit.recordEach("modeling.case-moved", Subject.of("migration", first.migration()), facts);
		cases.moved(first.migration(), running, places, clock.now());
		cases.handedOver(first.migration(), handed);
		handed.forEach(one -> mail.handedOver(first.migration(), one));
	}

	private List<HandedOver> handed(List<OpenCase> next, Route route, List<RunningCase> running) {
		try {
			return versions.move(route, running);
		}
		catch (CaseNotMoved ex) {
			throw new Held(next, ex);
		}
		catch (RuntimeException ex) {
			throw new Held(next, CaseNotMoved.broken(ex));
		}
	}

	/** Of a task that went to another office also from whom and to whom. */
	private static Map<String, String> facts(RunningCase moved, List<HandedOver> handed) {
		var facts = new TreeMap<>(Map.of("case", moved.businessKey()));
		handed.stream().filter(one -> one.businessKey().equals(moved.businessKey())).forEach(one -> {
			facts.merge("task", one.name(), FACTS);
			facts.merge("taken-from", Objects.requireNonNullElse(one.from(), "-"), FACTS);
			facts.merge("given-to", one.given(), FACTS);
		});
		return facts;
	}

	/** What became of a case that could not be moved even by itself. */
	private int note(Held held) {
		var of = held.cases.get(0);
		if (held.reason.isUnexplained()) {
			log.warn("Case {} was not moved by migration {}", of.instance(), of.migration(), held.reason);
		}
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

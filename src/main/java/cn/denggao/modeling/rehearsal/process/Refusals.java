package cn.denggao.modeling.rehearsal.process;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import cn.denggao.engine.MissingProcessVariable;
import cn.denggao.engine.NotDueYet;
import cn.denggao.kernel.Refused;
import cn.denggao.modeling.migration.domain.CaseNotMoved;
import cn.denggao.modeling.rehearsal.domain.Fault;
import cn.denggao.modeling.rehearsal.domain.Fault.Kind;
import cn.denggao.modeling.rehearsal.domain.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.transaction.TransactionTimedOutException;

/** Tells what kind of no an exception is, and its sentence. */
final class Refusals {

	private static final Logger log = LoggerFactory.getLogger(Refusals.class);

	/** As the engine says it in an expression, and ours in a delegate. */
	private static final Pattern LACKING = Pattern.compile("(?:Cannot resolve identifier|Process variable) '(\\w+)'");

	private Refusals() {
	}

	/** A rule of ours says so, in a sentence of its own. */
	static boolean isByRule(RuntimeException no) {
		return caused(no, Refused.class).isPresent();
	}

	/** The rule's own sentence. */
	static Optional<Refused> refused(RuntimeException no) {
		return caused(no, Refused.class);
	}

	/** What ends a path: not a step of ours, but the diagram. */
	static Fault of(RuntimeException no) {
		return of(no, false, false);
	}

	/**
	 * What a step said.
	 * @param leftOut whether something was left out before that the step may rely on
	 * @param assumed whether something was assumed before, so that variables may lack
	 */
	static Fault of(RuntimeException no, boolean leftOut, boolean assumed) {
		if (caused(no, NotDueYet.class).isPresent()) {
			return new Fault(Kind.NOT_DUE, "modeling.rehearsal.not-due", List.of());
		}
		var refused = caused(no, Refused.class);
		if (refused.isPresent()) {
			return new Fault(leftOut ? Kind.PRECONDITION : Kind.REFUSED, refused.get().key(),
					Arrays.stream(refused.get().arguments()).map(String::valueOf).toList());
		}
		var lacks = caused(no, MissingProcessVariable.class).isPresent();
		log.info("A rehearsed step says: {}", sentence(no));
		return new Fault((lacks ? assumed : leftOut) ? Kind.PRECONDITION : Kind.BROKEN, key(no), lacking(no));
	}

	/** The field whose answer was refused. */
	static Optional<String> field(RuntimeException no) {
		return caused(no, Refused.class).flatMap(Refused::field);
	}

	static Fault of(CaseNotMoved no) {
		return new Fault(Kind.BROKEN, no.key(), no.arguments());
	}

	/** Not the draft's fault: the path gives way, or its time is over. */
	static Optional<Outcome> disturbance(Throwable no) {
		if (caused(no, TransactionTimedOutException.class).isPresent()
				|| caused(no, QueryTimeoutException.class).isPresent() || says(no, "statement timeout")) {
			return Optional.of(Outcome.TOO_SLOW);
		}
		return (caused(no, PessimisticLockingFailureException.class).isPresent() || says(no, "lock timeout"))
				? Optional.of(Outcome.BUSY) : Optional.empty();
	}

	private static boolean says(Throwable no, String words) {
		return causes(no).anyMatch(cause -> Objects.toString(cause.getMessage(), "").contains(words));
	}

	/** The variable that nobody has set, if that is it. */
	private static List<String> lacking(RuntimeException no) {
		return LACKING.matcher(sentence(no)).results().map(found -> found.group(1)).limit(1).toList();
	}

	private static String key(RuntimeException no) {
		if (caused(no, DataIntegrityViolationException.class).isPresent()) {
			return "modeling.rehearsal.incomplete";
		}
		if (!lacking(no).isEmpty()) {
			return "modeling.rehearsal.lacks";
		}
		return caused(no, IllegalStateException.class).isPresent() ? "modeling.rehearsal.other-state"
				: "modeling.rehearsal.says";
	}

	/** Its first line: what follows may tell of rows. */
	private static String sentence(Throwable no) {
		var deepest = causes(no).reduce((first, second) -> second).orElse(no);
		return Objects.requireNonNullElse(deepest.getMessage(), deepest.getClass().getSimpleName())
			.lines()
			.findFirst()
			.orElse("");
	}

	private static <T> Optional<T> caused(Throwable no, Class<T> type) {
		return causes(no).filter(type::isInstance).map(type::cast).findFirst();
	}

	private static Stream<Throwable> causes(Throwable no) {
		return Stream.iterate(no, cause -> cause != null, Throwable::getCause);
	}

}

package cn.denggao.calendar;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

import cn.denggao.kernel.Refused;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does one thing for each case that is due, each in a transaction of its own: a case that
 * fails is told to the operators, holds up nobody else, and is due again tomorrow.
 */
@Component
public class DailyStep {

	private static final Logger log = LoggerFactory.getLogger(DailyStep.class);

	private final TransactionTemplate own;

	private final DailyTroubles troubles;

	private final OfficialClock clock;

	DailyStep(PlatformTransactionManager transactions, DailyTroubles troubles, OfficialClock clock) {
		this.own = new TransactionTemplate(transactions);
		this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		this.troubles = troubles;
		this.clock = clock;
	}

	/**
	 * Answers how many were done.
	 * @param name of the step, unique among all, such as {@code construction.reports}
	 */
	public <T> int each(String name, Collection<T> due, Consumer<T> step) {
		List<String> failed = due.stream().filter(one -> !isDone(name, one, step)).map(Object::toString).toList();
		own.executeWithoutResult(status -> troubles.settled(name, failed));
		return due.size() - failed.size();
	}

	private <T> boolean isDone(String name, T one, Consumer<T> step) {
		try {
			own.executeWithoutResult(status -> step.accept(one));
			return true;
		}
		catch (Refused ex) {
			log.warn("The daily step {} was refused for {} and is due again tomorrow: {}", name, one, ex.getMessage());
			return keep(name, one, ex);
		}
		catch (RuntimeException ex) {
			log.error("The daily step {} failed for {} and is due again tomorrow", name, one, ex);
			return keep(name, one, ex);
		}
	}

	private boolean keep(String name, Object one, RuntimeException ex) {
		troubles.keep(name, one.toString(), clock.today(), ex);
		return false;
	}

}

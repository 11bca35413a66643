package cn.denggao.calendar;

import java.util.Collection;
import java.util.function.Consumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does one thing for each case that is due, each in a transaction of its own: a case that
 * fails is logged, holds up nobody else, and is due again tomorrow.
 */
@Component
public class DailyStep {

	private static final Logger log = LoggerFactory.getLogger(DailyStep.class);

	private final TransactionTemplate own;

	DailyStep(PlatformTransactionManager transactions) {
		this.own = new TransactionTemplate(transactions);
		this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	/** Answers how many were done. */
	public <T> int each(Collection<T> due, Consumer<T> step) {
		return (int) due.stream().filter(one -> isDone(one, step)).count();
	}

	private <T> boolean isDone(T one, Consumer<T> step) {
		try {
			own.executeWithoutResult(status -> step.accept(one));
			return true;
		}
		catch (RuntimeException ex) {
			log.warn("Not done today for {}", one, ex);
			return false;
		}
	}

}

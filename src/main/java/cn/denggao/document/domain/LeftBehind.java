package cn.denggao.document.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Objects of a bucket that no row knows, because a transaction or a node ended before it.
 */
class LeftBehind {

	private static final Logger LOG = LoggerFactory.getLogger(LeftBehind.class);

	private final ContentRows rows;

	private final Bucket bucket;

	private final TransactionTemplate transaction;

	LeftBehind(ContentRows rows, Bucket bucket, PlatformTransactionManager transactions) {
		this.rows = rows;
		this.bucket = bucket;
		this.transaction = new TransactionTemplate(transactions);
		this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	/**
	 * Removes an object that no row knows. The row is entered for that moment, so that
	 * whoever hands the same bytes in waits. What fails is left for {@link #sweep}.
	 */
	boolean remove(String sha256) {
		try {
			return Boolean.TRUE.equals(transaction.execute(status -> {
				status.setRollbackOnly();
				if (rows.enter(sha256)) {
					return false;
				}
				bucket.delete(sha256);
				return true;
			}));
		}
		catch (RuntimeException ex) {
			LOG.warn("Object {} stays until the next sweep", sha256, ex);
			return false;
		}
	}

	/** Removes all such objects that are older than this; how many they were. */
	int sweep(Duration age) {
		var removed = new AtomicInteger();
		bucket.each(Instant.now().minus(age), sha256 -> {
			if (!rows.isKnown(sha256) && remove(sha256)) {
				removed.incrementAndGet();
			}
		});
		return removed.get();
	}

}

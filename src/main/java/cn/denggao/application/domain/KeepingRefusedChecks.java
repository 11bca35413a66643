package cn.denggao.application.domain;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps the check by which a submission was refused: everything else of the submission is
 * undone, and the locks that it held are gone by then.
 */
@Component
class KeepingRefusedChecks {

	private final EligibilityResults results;

	private final TransactionTemplate apart;

	KeepingRefusedChecks(EligibilityResults results, PlatformTransactionManager transactions) {
		this.results = results;
		this.apart = new TransactionTemplate(transactions);
		this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	@TransactionalEventListener(phase = TransactionPhase.AFTER_ROLLBACK)
	void keep(RefusedSubmission refused) {
		apart.executeWithoutResult(status -> results.keep(refused.project(), EligibilityTable.KEY, refused.result()));
	}

}

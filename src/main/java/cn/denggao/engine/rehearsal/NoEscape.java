package cn.denggao.engine.rehearsal;

import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Nobody opens a transaction of his own inside a sandbox: what it kept would stay.
 */
@Component
class NoEscape implements TransactionExecutionListener {

	@Override
	public void beforeBegin(TransactionExecution transaction) {
		if (Confines.exist()) {
			throw new IllegalStateException("No other transaction begins inside a sandbox");
		}
	}

}

package cn.denggao.engine.rehearsal;

import java.util.ArrayList;
import java.util.List;

import cn.denggao.engine.guard.ContentHash;

import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The sandbox of the running thread: its transaction, the one file that may be deployed
 * in it, and what the engine has to forget afterwards.
 */
final class Confines implements TransactionSynchronization {

	private static final ThreadLocal<Confines> CURRENT = new ThreadLocal<>();

	private final TransactionStatus transaction;

	private final List<String> definitions = new ArrayList<>();

	private final List<String> forms = new ArrayList<>();

	private String admitted;

	private Confines(TransactionStatus transaction) {
		this.transaction = transaction;
	}

	/** To be the first statement of a transaction that has just begun. */
	static Confines around(TransactionStatus transaction) {
		transaction.setRollbackOnly();
		var confines = new Confines(transaction);
		TransactionSynchronizationManager.registerSynchronization(confines);
		CURRENT.set(confines);
		return confines;
	}

	static boolean exist() {
		return CURRENT.get() != null;
	}

	/** Only inside of them; a defect otherwise. */
	static Confines current() {
		if (!exist()) {
			throw new IllegalStateException("This is done in a sandbox only");
		}
		return CURRENT.get();
	}

	static void leave() {
		CURRENT.remove();
	}

	/**
	 * Whether the running transaction is this very one and can do nothing but roll back.
	 */
	boolean hold() {
		return transaction.isRollbackOnly() && TransactionSynchronizationManager.isSynchronizationActive()
				&& TransactionSynchronizationManager.getSynchronizations().contains(this);
	}

	/** For this owner alone, null for everybody. */
	void admit(String owner, String name, byte[] content) {
		admitted = ContentHash.of(owner, name, content);
	}

	static boolean admits(String owner, String name, byte[] content) {
		var confines = CURRENT.get();
		return confines != null && confines.hold() && ContentHash.of(owner, name, content).equals(confines.admitted);
	}

	void remember(String definition) {
		definitions.add(definition);
	}

	List<String> definitions() {
		return definitions;
	}

	void rememberForm(String definition) {
		forms.add(definition);
	}

	List<String> forms() {
		return forms;
	}

	/** Belt and braces: a sandbox that is about to be kept fails instead. */
	@Override
	public void beforeCommit(boolean readOnly) {
		throw new IllegalStateException("A sandbox must not be committed");
	}

}

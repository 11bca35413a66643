package cn.denggao.audit;

import java.util.List;

/** Reads the audit trail and shows whether it was tampered with. */
public interface AuditChain {

	/** All entries of a subject, oldest first. */
	List<AuditEntry> entries(Subject subject);

	/** The newest entries of all subjects. */
	List<AuditEntry> latest(int count);

	/** Recomputes a subject's chain. */
	ChainFinding verify(Subject subject);

	/** Recomputes every chain; returns the broken ones. */
	List<ChainFinding> verifyAll();

}

package cn.denggao.construction;

import cn.denggao.application.ProjectId;

/** Ends what construction still has open for a project that leaves. */
public interface ConstructionClosing {

	/**
	 * Closes the ledger, cancels unpaid tranches and makes open change requests moot. A
	 * second call changes nothing.
	 */
	void projectLeft(ProjectId project);

}

package cn.denggao.construction;

import java.util.Optional;

import cn.denggao.application.ProjectId;

/** Reads what the books of a project say. */
public interface LedgerReading {

	/** Empty for a project that never came to its build period. */
	Optional<LedgerFigures> find(ProjectId project);

	/** The figures, else not found. */
	LedgerFigures figures(ProjectId project);

}

package cn.denggao.construction;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

import cn.denggao.application.ProjectId;

/** Reads what the books of a project say. */
public interface LedgerReading {

	/** Empty for a project that never came to its build period. */
	Optional<LedgerFigures> find(ProjectId project);

	/** The figures, else not found. */
	LedgerFigures figures(ProjectId project);

	/**
	 * Values by code of the indicator, by the year whose report they stand in; a report
	 * that is not handed in or was sent back says nothing (R000-33).
	 */
	SortedMap<Integer, Map<String, BigDecimal>> reported(ProjectId project);

}

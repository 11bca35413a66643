package cn.denggao.organisation;

import java.time.LocalDate;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;

/** The table of regions (GB/T 2260), which outlives every programme. */
public interface RegionTable {

	/**
	 * What a table would change; nothing is kept. Rows are code, name, first day, last
	 * day, successor, of which only the first two are needed.
	 * @param completeFrom day from which codes that the table lacks are no longer valid,
	 * or null if it only adds to what is known
	 */
	RegionPlan plan(String rows, LocalDate completeFrom);

	/** Takes the whole table over, or refuses it with all its wrong rows. */
	RegionPlan accept(String rows, LocalDate completeFrom);

	/** Regions whose code or name contains the text, by code. */
	Page<RegionSummary> find(String text, Pageable page);

}

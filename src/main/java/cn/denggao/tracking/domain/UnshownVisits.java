package cn.denggao.tracking.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Visits of elements that are kept from projects' people and so are not in the
 * projection, as the engine's history knows them.
 */
public interface UnshownVisits {

	/**
	 * Visits that began and ended on the same days, counted.
	 * @param projects only of these, or of all if null
	 */
	List<Alike> of(String definition, Collection<String> elements, Collection<String> projects);

	/** How many tasks of each of these elements are past their date. */
	Map<String, Integer> overdue(String definition, Collection<String> elements, Collection<String> projects,
			Instant now);

}

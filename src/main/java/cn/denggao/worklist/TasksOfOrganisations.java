package cn.denggao.worklist;

import java.util.List;

/** The open tasks of one organisation's offices. */
public interface TasksOfOrganisations {

	/** What its offices may do, oldest first. */
	List<WorklistEntry> of(String organisation);

	/**
	 * Gives those tasks to the same offices of another organisation; what people of the
	 * first had claimed is nobody's then. Tells how many.
	 */
	int handOver(String from, String to);

}

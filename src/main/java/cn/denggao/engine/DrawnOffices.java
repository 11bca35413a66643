package cn.denggao.engine;

/** Who may take an open task by what its step's diagram says now. */
public interface DrawnOffices {

	/**
	 * The roles drawn, worked out by the variables of the case where an expression is
	 * drawn, answered by the people of the case; joins the acting transaction.
	 * @param task id of an open task
	 */
	Candidates of(String task);

}

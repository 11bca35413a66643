package cn.denggao.application.domain;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** The decision table that says which authorities review an application. */
public interface RoutingTable {

	/** Name of the table. */
	String KEY = "review-routing";

	/**
	 * Asks the version a round froze, else the newest.
	 * @param owners whose own table comes before the shared one
	 */
	List<Stop> ask(OptionalInt frozen, List<String> owners, Map<String, Object> facts);

	/** One reviewing authority of the chain, by level and role. */
	record Stop(String level, String role, boolean recommends) {
	}

}

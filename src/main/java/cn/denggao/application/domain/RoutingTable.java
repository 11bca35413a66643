package cn.denggao.application.domain;

import java.util.List;
import java.util.Map;

/** The decision table that says which authorities review an application. */
public interface RoutingTable {

	/** Name of the table. */
	String KEY = "review-routing";

	/** With the owners whose own table comes before the shared one. */
	List<Stop> ask(List<String> owners, Map<String, Object> facts);

	/** One reviewing authority of the chain, by level and role. */
	record Stop(String level, String role, boolean recommends) {
	}

}

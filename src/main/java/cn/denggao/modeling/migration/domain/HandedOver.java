package cn.denggao.modeling.migration.domain;

import java.util.List;

/**
 * A task that went to another office with its step.
 *
 * @param businessKey of its case
 * @param task id in the engine
 * @param name as it is drawn now, with the case's code
 * @param from login of whoever had claimed it, or null
 * @param to groups and people who may do it now, in order
 */
public record HandedOver(String businessKey, String task, String name, String from, List<String> to) {

	/** Groups and people in one text. */
	String given() {
		return String.join(" ", to);
	}

}

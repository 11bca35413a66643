package cn.denggao.modeling.migration.domain;

/**
 * A step as a version draws it.
 *
 * @param kind BPMN element name, e.g. {@code userTask}
 */
public record DrawnStep(String id, String name, String kind) {

	/** Its label, or its id where it has none. */
	public String label() {
		return (name == null || name.isBlank()) ? id : name.replaceAll("\\s+", "");
	}

}

package cn.denggao.engine.guard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One element as it was read. Its name and its attributes' names carry the prefix that
 * the closed list gives to their name space, whatever prefix the file uses; a name space
 * that is not listed stays visible as {@code {address}}.
 */
final class XmlNode {

	private final String name;

	private final XmlNode parent;

	private final int line;

	private final int column;

	private final Map<String, String> attributes = new LinkedHashMap<>();

	private final List<XmlNode> children = new ArrayList<>();

	private final StringBuilder text = new StringBuilder();

	XmlNode(String name, XmlNode parent, int line, int column) {
		this.name = name;
		this.parent = parent;
		this.line = line;
		this.column = column;
		if (parent != null) {
			parent.children.add(this);
		}
	}

	void put(String attribute, String value) {
		attributes.put(attribute, value);
	}

	void write(String more) {
		text.append(more);
	}

	String name() {
		return name;
	}

	boolean is(String... names) {
		for (var one : names) {
			if (one.equals(name)) {
				return true;
			}
		}
		return false;
	}

	XmlNode parent() {
		return parent;
	}

	int line() {
		return line;
	}

	int column() {
		return column;
	}

	/** The value, or an empty text. */
	String attribute(String attribute) {
		return attributes.getOrDefault(attribute, "");
	}

	Map<String, String> attributes() {
		return attributes;
	}

	String id() {
		return attribute("id");
	}

	/** The id of the element, or of the nearest one around it that has one. */
	String nearestId() {
		for (var node = this; node != null; node = node.parent) {
			if (!node.id().isEmpty()) {
				return node.id();
			}
		}
		return name;
	}

	String text() {
		return text.toString();
	}

	Stream<XmlNode> children(String... names) {
		return children.stream().filter(child -> names.length == 0 || child.is(names));
	}

	/** The element and all within, in the order of the file. */
	Stream<XmlNode> all() {
		return Stream.concat(Stream.of(this), children.stream().flatMap(XmlNode::all));
	}

	Stream<XmlNode> all(String... names) {
		return all().filter(node -> node.is(names));
	}

	/** The first child on this path of names. */
	Stream<XmlNode> path(String... names) {
		var found = Stream.of(this);
		for (var step : names) {
			found = found.flatMap(node -> node.children(step));
		}
		return found;
	}

}

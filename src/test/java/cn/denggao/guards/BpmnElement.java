package cn.denggao.guards;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** One XML element of a diagram, asked by local names. */
record BpmnElement(Element xml) {

	private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

	String kind() {
		return xml.getLocalName();
	}

	boolean is(String... kinds) {
		return List.of(kinds).contains(kind());
	}

	String id() {
		return attribute("id");
	}

	String attribute(String name) {
		return xml.getAttribute(name);
	}

	String camunda(String name) {
		return xml.getAttributeNS(CAMUNDA, name);
	}

	String text() {
		return xml.getTextContent().strip();
	}

	BpmnElement parent() {
		return new BpmnElement((Element) xml.getParentNode());
	}

	/** Whether this element or one around it has this id. */
	boolean isWithin(String id) {
		for (Node node = xml; node instanceof Element element; node = node.getParentNode()) {
			if (element.getAttribute("id").equals(id)) {
				return true;
			}
		}
		return false;
	}

	Stream<BpmnElement> children(String... kinds) {
		var nodes = xml.getChildNodes();
		return IntStream.range(0, nodes.getLength())
			.mapToObj(nodes::item)
			.filter(Element.class::isInstance)
			.map(node -> new BpmnElement((Element) node))
			.filter(child -> kinds.length == 0 || child.is(kinds));
	}

	Stream<BpmnElement> descendants(String... kinds) {
		return children().flatMap(child -> Stream
			.concat(Stream.of(child).filter(self -> kinds.length == 0 || self.is(kinds)), child.descendants(kinds)));
	}

	Stream<BpmnElement> extensions(String... kinds) {
		return children("extensionElements").flatMap(extension -> extension.children(kinds));
	}

	/** The value of an extension property, or nothing. */
	Stream<String> property(String name) {
		return extensions("properties").flatMap(properties -> properties.children("property"))
			.filter(property -> property.attribute("name").equals(name))
			.map(property -> property.attribute("value"));
	}

	/** The names of its Camunda attributes. */
	Stream<String> camundaAttributes() {
		var attributes = xml.getAttributes();
		return IntStream.range(0, attributes.getLength())
			.mapToObj(index -> (Attr) attributes.item(index))
			.filter(attribute -> CAMUNDA.equals(attribute.getNamespaceURI()))
			.map(Attr::getLocalName);
	}

}

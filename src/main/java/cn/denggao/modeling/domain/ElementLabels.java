package cn.denggao.modeling.domain;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What people read at the elements of a diagram, a table or a form, by their ids. */
final class ElementLabels {

	private static final XMLInputFactory XML = factory();

	private static final ObjectMapper JSON = new ObjectMapper();

	private final Map<String, String> labels = new HashMap<>();

	private ElementLabels() {
	}

	/** Of a file that cannot be read, as many as come before what is wrong. */
	static Map<String, String> in(byte[] content) {
		var found = new ElementLabels();
		if (content.length > 0 && content[0] == '{') {
			found.readForm(content);
		}
		else {
			found.readDrawing(content);
		}
		return found.labels;
	}

	private static XMLInputFactory factory() {
		var factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
		return factory;
	}

	private void readDrawing(byte[] content) {
		try {
			var reader = XML.createXMLStreamReader(new ByteArrayInputStream(content));
			while (reader.hasNext()) {
				if (reader.next() == XMLStreamReader.START_ELEMENT) {
					put(reader.getAttributeValue(null, "id"), reader.getAttributeValue(null, "name"));
				}
			}
		}
		catch (XMLStreamException ex) {
			// what was read before is all there is; the inspection tells what is wrong
		}
	}

	private void readForm(byte[] content) {
		try {
			readComponents(JSON.readTree(content));
		}
		catch (IOException ex) {
			// the inspection tells what is wrong
		}
	}

	private void readComponents(JsonNode parent) {
		parent.path("components").forEach(component -> {
			put(component.path("id").textValue(), component.path("label").textValue());
			readComponents(component);
		});
	}

	private void put(String id, String label) {
		if (id != null && label != null && !label.isBlank()) {
			labels.putIfAbsent(id, label.replaceAll("\\s+", ""));
		}
	}

}

package cn.denggao.sheet;

import java.io.InputStream;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.poi.util.XMLHelper;

/** One part's XML, pulled element by element. Document types are never accepted. */
final class Pulled {

	private static final int LONGEST = 40_000;

	private final XMLStreamReader xml;

	Pulled(InputStream content) throws XMLStreamException {
		this.xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(content);
	}

	/** Goes on to the next begin or end of an element; false at the end. */
	boolean next() throws XMLStreamException {
		while (xml.hasNext()) {
			int event = xml.next();
			if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
				throw new XMLStreamException("Document types are not accepted");
			}
			if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
				return true;
			}
		}
		return false;
	}

	boolean begins(String name) {
		return xml.isStartElement() && xml.getLocalName().equals(name);
	}

	boolean ends(String name) {
		return xml.isEndElement() && xml.getLocalName().equals(name);
	}

	/** The attribute, or null. */
	String attribute(String name) {
		return xml.getAttributeValue(null, name);
	}

	/** The attribute of the relationship name space, or null. */
	String relation() {
		for (int at = 0; at < xml.getAttributeCount(); at++) {
			if (xml.getAttributeLocalName(at).equals("id") && xml.getAttributeNamespace(at).endsWith("relationships")) {
				return xml.getAttributeValue(at);
			}
		}
		return null;
	}

	/** The attribute as a number, or another one if there is none. */
	int number(String name, int otherwise) {
		var text = attribute(name);
		return (text == null) ? otherwise : Integer.parseInt(text);
	}

	boolean flag(String name) {
		var text = attribute(name);
		return "1".equals(text) || "true".equals(text);
	}

	/** The text of the element that has just begun, which is left. */
	String text() throws XMLStreamException {
		var text = new StringBuilder();
		while (xml.next() != XMLStreamConstants.END_ELEMENT) {
			if (xml.getEventType() == XMLStreamConstants.ENTITY_REFERENCE || xml.isStartElement()) {
				throw new XMLStreamException("Text expected");
			}
			if (xml.isCharacters()) {
				text.append(xml.getText());
			}
			if (text.length() > LONGEST) {
				throw new XMLStreamException("Text too long");
			}
		}
		return text.toString();
	}

}

package cn.denggao.engine.guard;

import java.io.StringReader;
import java.util.Locale;
import java.util.MissingResourceException;

import javax.xml.namespace.QName;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a diagram or a decision table once, piece by piece, and stops at the first thing
 * that is too much or that no such file needs. Values are kept as the engine will see
 * them: entities resolved, sections and split texts joined.
 */
class TreeReader {

	private static final XMLInputFactory FACTORY = factory();

	private final ClosedList list;

	private final GuardLimits limits;

	private XmlNode root;

	private XmlNode open;

	private int depth;

	private int elements;

	TreeReader(ClosedList list, GuardLimits limits) {
		this.list = list;
		this.limits = limits;
	}

	/** The JDK's own reader, whatever else is on the class path. */
	private static XMLInputFactory factory() {
		var factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
		factory.setXMLResolver((publicId, systemId, base, namespace) -> {
			throw new XMLStreamException("No entities");
		});
		return factory;
	}

	XmlNode read(String text) {
		try {
			var reader = FACTORY.createXMLStreamReader(new StringReader(text));
			refuseOtherEncodings(reader);
			while (reader.hasNext()) {
				take(reader, reader.next());
			}
			return root;
		}
		catch (XMLStreamException ex) {
			throw unreadable(ex);
		}
		catch (MissingResourceException ex) {
			throw Unreadable.file("not-xml"); // the JDK has no words for some faults
		}
	}

	private void refuseOtherEncodings(XMLStreamReader reader) {
		var version = reader.getVersion();
		var encoding = reader.getCharacterEncodingScheme();
		if (version != null && !version.equals("1.0")
				|| encoding != null && !encoding.toUpperCase(Locale.ROOT).equals("UTF-8")) {
			throw Unreadable.file("xml-version", version, encoding);
		}
	}

	private void take(XMLStreamReader reader, int event) {
		switch (event) {
			case XMLStreamConstants.START_ELEMENT -> begin(reader);
			case XMLStreamConstants.END_ELEMENT -> end();
			case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> write(reader);
			case XMLStreamConstants.DTD -> throw stop(reader, "doctype");
			case XMLStreamConstants.ENTITY_REFERENCE -> throw stop(reader, "entity");
			case XMLStreamConstants.PROCESSING_INSTRUCTION -> throw stop(reader, "instruction");
			default -> {
				// comments and the end of the file say nothing
			}
		}
	}

	private void begin(XMLStreamReader reader) {
		var place = reader.getLocation();
		open = new XmlNode(list.prefixed(reader.getName()), open, place.getLineNumber(), place.getColumnNumber());
		root = (root == null) ? open : root;
		if (++depth > limits.depth()) {
			throw stop(reader, "too-deep", limits.depth());
		}
		if (++elements > limits.elements()) {
			throw stop(reader, "too-many-elements", limits.elements());
		}
		takeAttributes(reader);
	}

	private void takeAttributes(XMLStreamReader reader) {
		if (reader.getAttributeCount() + reader.getNamespaceCount() > limits.attributes()) {
			throw stop(reader, "too-many-attributes", limits.attributes());
		}
		for (var i = 0; i < reader.getAttributeCount(); i++) {
			var value = reader.getAttributeValue(i);
			if (value.length() > limits.text()) {
				throw stop(reader, "text-too-long", limits.text());
			}
			open.put(attribute(reader.getAttributeName(i)), value);
		}
	}

	/** An attribute without a prefix belongs to its element's list. */
	private String attribute(QName name) {
		return name.getNamespaceURI().isEmpty() ? name.getLocalPart() : list.prefixed(name);
	}

	private void write(XMLStreamReader reader) {
		if (open == null) {
			return;
		}
		if (open.text().length() + reader.getTextLength() > limits.text()) {
			throw stop(reader, "text-too-long", limits.text());
		}
		open.write(reader.getText());
	}

	private void end() {
		depth--;
		open = open.parent();
	}

	private Unreadable stop(XMLStreamReader reader, String rule, Object... arguments) {
		var place = reader.getLocation();
		return new Unreadable(rule, nearest(), place.getLineNumber(), place.getColumnNumber(), arguments);
	}

	private Unreadable unreadable(XMLStreamException failure) {
		var place = failure.getLocation();
		return (place == null) ? Unreadable.file("not-xml")
				: new Unreadable("not-xml", nearest(), place.getLineNumber(), place.getColumnNumber());
	}

	private String nearest() {
		return (open == null) ? "" : open.nearestId();
	}

}

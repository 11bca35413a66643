package cn.denggao.document.domain;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The parts of an office file by name, with the content of those that describe others.
 */
record OfficeParts(Map<String, byte[]> parts) {

	private static final String CONTENT_TYPES = "[Content_Types].xml";

	private static final Pattern ACTIVE = Pattern
		.compile(".*(vbaproject\\.bin|vbadata\\.xml|/embeddings/|/activex/|/externallinks/|/oleobject).*");

	private static final Map<FileKind, String> MAIN = Map.of(FileKind.DOCX, "wordprocessingml.document.main+xml",
			FileKind.XLSX, "spreadsheetml.sheet.main+xml");

	static boolean describes(String name) {
		return name.equals(CONTENT_TYPES) || name.toLowerCase(Locale.ROOT).endsWith(".rels");
	}

	void check(Upload upload) {
		if (!parts.containsKey(CONTENT_TYPES) || !hasMainPart(MAIN.get(upload.kind()))) {
			throw upload.refuse("document.type-mismatch");
		}
		if (parts.keySet().stream().anyMatch(OfficeParts::isActive)) {
			throw upload.refuse("document.container-active");
		}
		parts.forEach((name, content) -> {
			if (name.toLowerCase(Locale.ROOT).endsWith(".rels") && reachesOut(content)) {
				throw upload.refuse("document.container-active");
			}
		});
	}

	private static boolean isActive(String name) {
		var part = "/" + name.toLowerCase(Locale.ROOT).replace('\\', '/');
		return part.contains("/../") || ACTIVE.matcher(part).matches();
	}

	private boolean hasMainPart(String type) {
		return anyElement(parts.get(CONTENT_TYPES), (element) -> value(element, "ContentType").endsWith(type)
				&& value(element, "ContentType").startsWith("application/vnd.openxmlformats-officedocument."));
	}

	/** A link that a reader must click is harmless; anything loaded by itself is not. */
	private static boolean reachesOut(byte[] relationships) {
		return anyElement(relationships, (element) -> value(element, "TargetMode").equalsIgnoreCase("External")
				&& !(value(element, "Type").endsWith("/hyperlink") && isWebAddress(value(element, "Target"))));
	}

	private static boolean isWebAddress(String target) {
		return target.matches("(?i)(https?|mailto):.*");
	}

	private static String value(XMLStreamReader element, String attribute) {
		var value = element.getAttributeValue(null, attribute);
		return (value != null) ? value.strip() : "";
	}

	private static boolean anyElement(byte[] xml, java.util.function.Predicate<XMLStreamReader> wanted) {
		try {
			var reader = reader(new ByteArrayInputStream(xml));
			while (reader.hasNext()) {
				int event = reader.next();
				if (event == XMLStreamConstants.DTD) {
					throw new IllegalArgumentException("no document types in office files");
				}
				if (event == XMLStreamConstants.START_ELEMENT && wanted.test(reader)) {
					return true;
				}
			}
			return false;
		}
		catch (XMLStreamException ex) {
			throw new IllegalArgumentException(ex);
		}
	}

	static XMLStreamReader reader(InputStream xml) throws XMLStreamException {
		var factory = XMLInputFactory.newInstance();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		return factory.createXMLStreamReader(xml);
	}

}

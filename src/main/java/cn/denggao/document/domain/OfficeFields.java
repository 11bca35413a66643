package cn.denggao.document.domain;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.springframework.util.StreamUtils;

/**
 * Looks for fields and formulas that start a program or fetch something when the file is
 * opened. Parts are read as a stream and never kept.
 */
final class OfficeFields {

	private static final Pattern PART = Pattern.compile("(word|xl)/.*\\.xml");

	/** Also a field put together from the numbers of its letters. */
	private static final Pattern ACTIVE_FIELD = Pattern
		.compile("(?is)\\W*(DDE|DDEAUTO|LINK|INCLUDETEXT|INCLUDEPICTURE|IMPORT|DATABASE)\\b.*"
				+ "|.*\\bQUOTE(\\s+\\d+){3,}.*");

	private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|'[^']*'");

	private final Deque<StringBuilder> open = new ArrayDeque<>();

	private boolean active;

	private OfficeFields() {
	}

	/** Whether any part of the container holds such a field or formula. */
	static boolean areActive(byte[] container) throws IOException {
		try (var zip = new ZipInputStream(new ByteArrayInputStream(container))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				var name = entry.getName().toLowerCase(Locale.ROOT).replace('\\', '/');
				if (PART.matcher(name).matches() && new OfficeFields().isActive(StreamUtils.nonClosing(zip))) {
					return true;
				}
			}
			return false;
		}
		catch (XMLStreamException ex) {
			throw new IllegalArgumentException(ex);
		}
	}

	private boolean isActive(InputStream part) throws XMLStreamException {
		var reader = OfficeParts.reader(part);
		while (reader.hasNext() && !active) {
			switch (reader.next()) {
				case XMLStreamConstants.DTD -> throw new IllegalArgumentException("no document types in office files");
				case XMLStreamConstants.START_ELEMENT -> begin(reader);
				default -> {
				}
			}
		}
		open.forEach(this::judge);
		return active;
	}

	private void begin(XMLStreamReader element) throws XMLStreamException {
		switch (element.getLocalName()) {
			case "fldChar" -> turn(attribute(element, "fldCharType"));
			case "instrText" -> read(element.getElementText());
			case "fldSimple" -> judge(attribute(element, "instr"));
			case "ddeLink", "ddeItem" -> active = true;
			case "f" -> active |= QUOTED.matcher(element.getElementText()).replaceAll("").indexOf('|') >= 0;
			default -> active |= !attribute(element, "ddeService").isEmpty();
		}
	}

	private void turn(String type) {
		if (type.equals("begin")) {
			open.push(new StringBuilder());
		}
		else if (type.equals("end") && !open.isEmpty()) {
			judge(open.pop());
		}
	}

	/** What an inner field says is part of the outer one. */
	private void read(String instruction) {
		if (open.isEmpty()) {
			open.push(new StringBuilder());
		}
		open.forEach(field -> field.append(instruction));
	}

	private void judge(CharSequence field) {
		active |= ACTIVE_FIELD.matcher(field).matches();
	}

	private static String attribute(XMLStreamReader element, String name) {
		for (int i = 0; i < element.getAttributeCount(); i++) {
			if (element.getAttributeLocalName(i).equals(name)) {
				return element.getAttributeValue(i);
			}
		}
		return "";
	}

}

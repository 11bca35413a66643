package cn.denggao.sheet;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamException;

import cn.denggao.kernel.Refused;

/** The texts that cells of all sheets point at. */
final class SharedTexts {

	private SharedTexts() {
	}

	static List<String> read(InputStream content, int most, String field) throws XMLStreamException {
		var texts = new ArrayList<String>();
		var xml = new Pulled(content);
		while (xml.next()) {
			if (xml.begins("si")) {
				texts.add(text(xml, "si"));
				if (texts.size() > most) {
					throw Refused.at(field, "sheet.refused.bomb");
				}
			}
		}
		return texts;
	}

	/** All runs of a text together, without what says how it is pronounced. */
	static String text(Pulled xml, String end) throws XMLStreamException {
		var text = new StringBuilder();
		boolean spoken = false;
		while (xml.next() && !xml.ends(end)) {
			spoken = (spoken || xml.begins("rPh")) && !xml.ends("rPh");
			if (xml.begins("t")) {
				var run = xml.text();
				text.append(spoken ? "" : run);
			}
		}
		return text.toString();
	}

}

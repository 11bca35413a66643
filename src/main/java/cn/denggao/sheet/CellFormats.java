package cn.denggao.sheet;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamException;

import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;

/** How the styles of a workbook show numbers. */
final class CellFormats {

	/** A workbook without styles. */
	static final CellFormats NONE = new CellFormats(List.of());

	private final List<Shown> styles;

	private CellFormats(List<Shown> styles) {
		this.styles = List.copyOf(styles);
	}

	static CellFormats read(InputStream content) throws XMLStreamException {
		var own = new HashMap<Integer, String>();
		var styles = new ArrayList<Shown>();
		var xml = new Pulled(content);
		boolean cells = false;
		while (xml.next()) {
			cells = (cells || xml.begins("cellXfs")) && !xml.ends("cellXfs");
			if (xml.begins("numFmt")) {
				own.put(xml.number("numFmtId", 0), xml.attribute("formatCode"));
			}
			else if (cells && xml.begins("xf")) {
				styles.add(shown(xml.number("numFmtId", 0), own));
			}
		}
		return new CellFormats(styles);
	}

	Shown of(int style) {
		return (style >= 0 && style < styles.size()) ? styles.get(style) : Shown.PLAIN;
	}

	private static Shown shown(int format, Map<Integer, String> own) {
		var code = own.getOrDefault(format, BuiltinFormats.getBuiltinFormat(format));
		if (code == null) {
			return Shown.PLAIN;
		}
		if (DateUtil.isADateFormat(format, code)) {
			return Shown.DATE;
		}
		if (code.contains("E+") || code.contains("E-")) {
			return Shown.SCIENTIFIC;
		}
		return code.contains("%") ? Shown.PERCENT : (code.equals("General") ? Shown.PLAIN : Shown.FIXED);
	}

	/** How a number looks to whoever typed it; FIXED shows all its digits. */
	enum Shown {

		PLAIN, FIXED, DATE, PERCENT, SCIENTIFIC

	}

}

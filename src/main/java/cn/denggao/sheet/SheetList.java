package cn.denggao.sheet;

import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;

import javax.xml.stream.XMLStreamException;

import cn.denggao.kernel.Refused;

/**
 * The sheets of a workbook by name.
 *
 * @param ids relation of each to its part
 */
record SheetList(Map<String, String> ids, String field) {

	static SheetList read(InputStream content, String field) throws XMLStreamException {
		var ids = new LinkedHashMap<String, String>();
		var xml = new Pulled(content);
		while (xml.next()) {
			if (xml.begins("workbookPr") && xml.flag("date1904")) {
				throw Refused.at(field, "sheet.refused.date1904");
			}
			if (xml.begins("sheet")) {
				var state = xml.attribute("state");
				if (state != null && !state.equals("visible")) {
					throw Refused.at(field, "sheet.refused.hidden-sheet", xml.attribute("name"));
				}
				ids.put(xml.attribute("name"), xml.relation());
			}
		}
		return new SheetList(ids, field);
	}

	/** The sheet to be read; none may stand beside it that nobody would look at. */
	String require(SheetShape shape) {
		if (!ids.containsKey(shape.name())) {
			throw Refused.at(field, "sheet.refused.no-sheet", shape.name());
		}
		ids.keySet()
			.stream()
			.filter(name -> !name.equals(shape.name()) && !name.equals(shape.notes()))
			.findFirst()
			.ifPresent(name -> {
				throw Refused.at(field, "sheet.refused.other-sheet", name);
			});
		return ids.get(shape.name());
	}

}

package cn.denggao.sheet;

import java.io.InputStream;

import javax.xml.stream.XMLStreamException;

import org.apache.poi.ss.util.CellReference;

/** Reads the XML of one sheet from top to bottom into a grid. */
final class SheetXml {

	private final Pulled xml;

	private final Grid grid;

	private int row;

	private int column;

	SheetXml(InputStream content, Grid grid) throws XMLStreamException {
		this.xml = new Pulled(content);
		this.grid = grid;
	}

	void read() throws XMLStreamException {
		while (xml.next()) {
			if (xml.begins("col") && xml.flag("hidden")) {
				grid.hiddenColumns(xml.number("min", 1) - 1, xml.number("max", 1) - 1);
			}
			else if (xml.begins("row")) {
				row = later(xml.number("r", row + 1));
				column = -1;
				grid.begin(row, xml.flag("hidden"));
			}
			else if (xml.begins("c")) {
				grid.put(cell());
			}
			else if (xml.begins("mergeCell")) {
				var first = new CellReference(xml.attribute("ref").split(":")[0]);
				grid.merged(first.getRow() + 1, first.getCol());
			}
		}
		grid.end();
	}

	private int later(int number) throws XMLStreamException {
		if (number <= row) {
			throw new XMLStreamException("Rows are not in order");
		}
		return number;
	}

	private RawCell cell() throws XMLStreamException {
		var reference = xml.attribute("r");
		column = (reference == null) ? column + 1 : new CellReference(reference).getCol();
		var type = xml.attribute("t");
		int style = xml.number("s", -1);
		boolean formula = false;
		var text = "";
		while (xml.next() && !xml.ends("c")) {
			formula = formula || xml.begins("f");
			if (xml.begins("v")) {
				text = xml.text();
			}
			else if (xml.begins("is")) {
				text = SharedTexts.text(xml, "is");
			}
		}
		return new RawCell(row, column, type, style, formula, text);
	}

}

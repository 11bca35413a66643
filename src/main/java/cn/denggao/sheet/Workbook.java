package cn.denggao.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamException;

import cn.denggao.kernel.Refused;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xssf.eventusermodel.XSSFReader;

/** An open workbook, read part by part. */
final class Workbook implements AutoCloseable {

	private final OPCPackage parts;

	private final XSSFReader reader;

	private final String field;

	Workbook(Path file, String field) throws OpenXML4JException, IOException {
		this.field = field;
		this.parts = OPCPackage.open(file.toFile(), PackageAccess.READ);
		this.reader = new XSSFReader(parts);
	}

	List<SheetRow> rows(SheetShape shape) throws OpenXML4JException, IOException, XMLStreamException {
		requireNoMacro();
		var id = sheets().require(shape);
		var grid = new Grid(shape, new CellText(texts(shape), formats(), new SheetProblems(field)), field);
		try (var content = reader.getSheet(id)) {
			new SheetXml(content, grid).read();
		}
		return grid.rows();
	}

	private void requireNoMacro() {
		var type = parts.getPartsByName(Pattern.compile("/xl/workbook.*"))
			.stream()
			.map(part -> part.getContentType())
			.toList();
		if (type.stream().anyMatch(each -> each.contains("macroEnabled"))) {
			throw Refused.at(field, "sheet.refused.macro");
		}
	}

	private SheetList sheets() throws OpenXML4JException, IOException, XMLStreamException {
		try (var content = reader.getWorkbookData()) {
			return SheetList.read(content, field);
		}
	}

	private List<String> texts(SheetShape shape) throws OpenXML4JException, IOException, XMLStreamException {
		try (var content = reader.getSharedStringsData()) {
			return (content == null) ? List.of() : SharedTexts.read(content, shape.maximumTexts(), field);
		}
	}

	private CellFormats formats() throws OpenXML4JException, IOException, XMLStreamException {
		try (var content = reader.getStylesData()) {
			return (content == null) ? CellFormats.NONE : CellFormats.read(content);
		}
	}

	@Override
	public void close() {
		parts.revert();
	}

}

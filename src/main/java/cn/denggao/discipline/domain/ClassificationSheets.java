package cn.denggao.discipline.domain;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

import cn.denggao.discipline.DisciplineClass;
import cn.denggao.kernel.Refused;
import cn.denggao.sheet.SheetColumn;
import cn.denggao.sheet.SheetColumn.Kind;
import cn.denggao.sheet.SheetNotes;
import cn.denggao.sheet.SheetProblems;
import cn.denggao.sheet.SheetReader;
import cn.denggao.sheet.SheetRow;
import cn.denggao.sheet.SheetShape;
import cn.denggao.sheet.SheetWriter;
import cn.denggao.sheet.WrittenSheet;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A version as a workbook: to read, or to fill in and send back. */
@Component
public class ClassificationSheets {

	/** The form's field in which a workbook is sent. */
	public static final String FIELD = "file";

	/** Most characters of a consideration. */
	public static final int LONGEST = 300;

	private static final int MOST = 1000;

	private static final int CLASS = 2;

	private static final int STAMP = 7;

	private final MessageSource texts;

	ClassificationSheets(MessageSource texts) {
		this.texts = texts;
	}

	/**
	 * The version's disciplines, with choices and notes; each row says which save it
	 * shows.
	 */
	public byte[] write(ClassificationSheet sheet) {
		return written(new WrittenSheet(text("sheet"), List.of(), stamped()), writer -> {
			sheet.lines().forEach(line -> writer.row(stamped(line, sheet.course().version())));
			writer.template(sheet.lines().size(), new SheetNotes(text("sheet.notes"),
					List.of(text("sheet.note.code"), text("sheet.note.class"), text("sheet.note.stamp"))));
		});
	}

	/** Writes a workbook of these columns. */
	static byte[] written(WrittenSheet sheet, Consumer<SheetWriter> rows) {
		try (var writer = new SheetWriter(sheet); var out = new ByteArrayOutputStream()) {
			rows.accept(writer);
			writer.writeTo(out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * What a file says of the version's disciplines; refused with every wrong cell, and
	 * if the version was saved after the file was written.
	 */
	public Map<String, Classed> read(ClassificationSheet sheet, byte[] file) {
		var problems = new SheetProblems(FIELD);
		var known = sheet.lines().stream().map(ClassificationSheet.Line::code).toList();
		var read = new TreeMap<String, Classed>();
		for (var row : SheetReader
			.read(file, new SheetShape(text("sheet"), text("sheet.notes"), stamped(), MOST, 0), FIELD)
			.rows()) {
			if (!known.contains(row.cells().get(0))) {
				problems.add(row.number(), 0, "discipline.sheet.unknown", row.cells().get(0));
			}
			read.put(row.cells().get(0), classed(row, problems));
			requireLatest(row, sheet.course().version());
		}
		problems.refuse();
		return read;
	}

	private static void requireLatest(SheetRow row, long version) {
		if (!row.cells().get(STAMP).equals(String.valueOf(version))) {
			throw Refused.tooLate("discipline.sheet.outdated");
		}
	}

	private Classed classed(SheetRow row, SheetProblems problems) {
		var cells = row.cells();
		for (int at = CLASS + 1; at < STAMP; at++) {
			if (cells.get(at).codePointCount(0, cells.get(at).length()) > LONGEST) {
				problems.add(row.number(), at, "discipline.sheet.too-long", String.valueOf(LONGEST));
			}
		}
		return new Classed(classOf(row, problems),
				new Considerations(cells.get(3), cells.get(4), cells.get(5), cells.get(6)));
	}

	private DisciplineClass classOf(SheetRow row, SheetProblems problems) {
		var typed = row.cells().get(CLASS);
		var found = Arrays.stream(DisciplineClass.values()).filter(each -> name(each).equals(typed)).findFirst();
		if (found.isEmpty() && !typed.isBlank()) {
			problems.add(row.number(), CLASS, "discipline.sheet.class-unknown", typed);
		}
		return found.orElse(null);
	}

	List<Object> cells(ClassificationSheet.Line line) {
		return Arrays.asList(line.code(), line.name(),
				(line.disciplineClass() == null) ? null : name(line.disciplineClass()), line.by().development(),
				line.by().standing(), line.by().talent(), line.by().capability());
	}

	private List<Object> stamped(ClassificationSheet.Line line, long version) {
		return Stream.concat(cells(line).stream(), Stream.of(String.valueOf(version))).toList();
	}

	private List<SheetColumn> stamped() {
		return Stream.concat(columns().stream(), Stream.of(column("stamp", Kind.CODE))).toList();
	}

	List<SheetColumn> columns() {
		var classes = Arrays.stream(DisciplineClass.values()).map(this::name).toList();
		return List.of(column("code", Kind.CODE), column("name", Kind.TEXT),
				new SheetColumn(text("col.class"), Kind.TEXT, classes, ""), column("development", Kind.TEXT),
				column("standing", Kind.TEXT), column("talent", Kind.TEXT), column("capability", Kind.TEXT));
	}

	private SheetColumn column(String name, Kind kind) {
		return SheetColumn.of(text("col." + name), kind);
	}

	private String name(DisciplineClass each) {
		return texts.getMessage(each.messageKey(), null, Locale.SIMPLIFIED_CHINESE);
	}

	String text(String name) {
		return texts.getMessage("discipline." + name, null, Locale.SIMPLIFIED_CHINESE);
	}

}

package cn.denggao.application.domain.eligibility;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

import cn.denggao.kernel.TextRows;
import cn.denggao.programme.EligibilityRules;
import cn.denggao.programme.EligibilityRules.Fact;
import cn.denggao.programme.RoundId;
import cn.denggao.sheet.SheetColumn;
import cn.denggao.sheet.SheetNotes;
import cn.denggao.sheet.SheetReader;
import cn.denggao.sheet.SheetShape;
import cn.denggao.sheet.SheetWriter;
import cn.denggao.sheet.WrittenSheet;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The table of figures as a workbook: to fill in, and filled in. */
@Component
public class FigureSheets {

	private static final int MOST = 5000;

	private static final int TEMPLATE = 500;

	private final TakingFigures taking;

	private final FigureRows rows;

	private final MessageSource texts;

	FigureSheets(TakingFigures taking, FigureRows rows, MessageSource texts) {
		this.taking = taking;
		this.rows = rows;
		this.texts = texts;
	}

	/** An empty table with choices and notes. */
	public byte[] template(RoundId round) {
		var columns = columns(taking.rules(round));
		try (var writer = new SheetWriter(new WrittenSheet(name(), List.of(), columns));
				var out = new ByteArrayOutputStream()) {
			writer.template(TEMPLATE, new SheetNotes(text("notes"), List.of(text("help"), text("help.elsewhere"))));
			writer.writeTo(out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The rows of a workbook that somebody sent, as those of a text. */
	public List<TextRows.Row> rows(RoundId round, byte[] file) {
		var shape = new SheetShape(name(), text("notes"), columns(taking.rules(round)), MOST, -1);
		return SheetReader.read(file, shape, "file")
			.rows()
			.stream()
			.map(row -> new TextRows.Row(row.number(), row.cells()))
			.toList();
	}

	/** What the table is called. */
	public String name() {
		return text("sheet");
	}

	private List<SheetColumn> columns(EligibilityRules rules) {
		var facts = rules.facts().stream().map(Fact::name).toList();
		return List.of(of("subject", SheetColumn.Kind.CODE), of("name", SheetColumn.Kind.TEXT),
				new SheetColumn(text("col.kind"), SheetColumn.Kind.TEXT, rows.kindNames(), ""),
				of("province", SheetColumn.Kind.CODE),
				new SheetColumn(text("col.fact"), SheetColumn.Kind.TEXT, facts, ""), of("year", SheetColumn.Kind.TEXT),
				of("value", SheetColumn.Kind.TEXT), of("source", SheetColumn.Kind.TEXT));
	}

	private SheetColumn of(String name, SheetColumn.Kind kind) {
		return SheetColumn.of(text("col." + name), kind);
	}

	private String text(String name) {
		return texts.getMessage("application.figures." + name, null, Locale.SIMPLIFIED_CHINESE);
	}

}

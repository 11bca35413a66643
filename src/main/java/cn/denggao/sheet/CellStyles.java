package cn.denggao.sheet;

import java.util.HashMap;
import java.util.Map;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** The few styles of a workbook, made when first needed. */
final class CellStyles {

	private static final int MOST_DECIMALS = 6;

	private final SXSSFWorkbook workbook;

	private final Map<String, CellStyle> made = new HashMap<>();

	CellStyles(SXSSFWorkbook workbook) {
		this.workbook = workbook;
	}

	CellStyle text() {
		return made.computeIfAbsent("@", this::formatted);
	}

	/** Keeps its first sign: shown as text for ever, as if typed behind an apostrophe. */
	CellStyle quoted() {
		return made.computeIfAbsent("'", unused -> {
			var style = formatted("@");
			((XSSFCellStyle) style).setQuotePrefixed(true);
			return style;
		});
	}

	CellStyle number(int decimals) {
		int shown = Math.min(MOST_DECIMALS, Math.max(0, decimals));
		return made.computeIfAbsent((shown == 0) ? "0" : "0." + "0".repeat(shown), this::formatted);
	}

	CellStyle date() {
		return made.computeIfAbsent("yyyy-mm-dd", this::formatted);
	}

	CellStyle header() {
		return made.computeIfAbsent("header", unused -> {
			var style = formatted("@");
			var font = workbook.createFont();
			font.setBold(true);
			style.setFont(font);
			style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
			style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
			style.setWrapText(true);
			return style;
		});
	}

	private CellStyle formatted(String format) {
		var style = workbook.createCellStyle();
		style.setDataFormat(workbook.createDataFormat().getFormat(format));
		style.setVerticalAlignment(VerticalAlignment.TOP);
		return style;
	}

}

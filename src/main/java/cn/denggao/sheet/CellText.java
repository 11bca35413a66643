package cn.denggao.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

import cn.denggao.kernel.TypedText;
import cn.denggao.sheet.SheetColumn.Kind;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;

/** Makes texts of cells and tells which cannot be taken as they stand. */
final class CellText {

	/** The program that wrote the number keeps and shows no more digits. */
	private static final MathContext DIGITS = new MathContext(15);

	/** From here on numbers are shown with an exponent unless a format says otherwise. */
	private static final BigDecimal EXPONENT = new BigDecimal("1E11");

	private static final double DAYS = 2_958_466;

	private static final double FIRST_SURE_DAY = 61;

	private static final Pattern SCIENTIFIC = Pattern.compile("\\d(\\.\\d+)?[eE]\\+?\\d{1,3}");

	private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");

	private static final Pattern NUMBER = Pattern.compile("-?\\d{1,30}(\\.\\d{1,30})?([eE][+-]?\\d{1,3})?");

	private final List<String> texts;

	private final CellFormats formats;

	private final SheetProblems problems;

	CellText(List<String> texts, CellFormats formats, SheetProblems problems) {
		this.texts = texts;
		this.formats = formats;
		this.problems = problems;
	}

	SheetProblems problems() {
		return problems;
	}

	String heading(RawCell cell) {
		return cell.isNumber() ? cell.text() : typed(cell);
	}

	String of(SheetColumn column, RawCell cell) {
		if (cell.formula()) {
			return problem(cell, "formula");
		}
		if ("e".equals(cell.type())) {
			return problem(cell, "error", cell.text());
		}
		if ("b".equals(cell.type())) {
			return problem(cell, "logical");
		}
		return cell.isNumber() ? number(column.kind(), cell) : text(column.kind(), cell);
	}

	private String text(Kind kind, RawCell cell) {
		var text = typed(cell);
		if (TypedText.length(text) > SheetLimits.CELL) {
			return problem(cell, "too-long", String.valueOf(SheetLimits.CELL));
		}
		if (CONTROL.matcher(text).find() || TypedText.isUnreadable(text)) {
			return problem(cell, "control");
		}
		if (kind == Kind.CODE && SCIENTIFIC.matcher(text).matches()) {
			return problem(cell, "scientific");
		}
		return TypedText.clean(text).strip();
	}

	private String typed(RawCell cell) {
		var text = "s".equals(cell.type()) ? texts.get(Integer.parseInt(cell.text())) : cell.text();
		var decoded = new XSSFRichTextString(text).getString();
		return Normalizer.normalize(decoded, Normalizer.Form.NFC).replace("\r\n", "\n").strip();
	}

	private String number(Kind kind, RawCell cell) {
		if (!NUMBER.matcher(cell.text()).matches()) {
			return problem(cell, "no-number");
		}
		var number = new BigDecimal(cell.text()).round(DIGITS);
		var shown = formats.of(cell.style());
		return switch (kind) {
			case DATE -> date(cell, shown, number.doubleValue());
			case CODE -> problem(cell, isLong(number) ? "scientific" : "code-as-number");
			case NUMBER -> amount(cell, shown, number);
			case TEXT -> (isLong(number) && shown != CellFormats.Shown.FIXED) ? problem(cell, "scientific")
					: amount(cell, shown, number);
		};
	}

	private String amount(RawCell cell, CellFormats.Shown shown, BigDecimal number) {
		return switch (shown) {
			case DATE -> problem(cell, "date");
			case PERCENT -> problem(cell, "percent");
			case SCIENTIFIC -> problem(cell, "scientific");
			case PLAIN, FIXED ->
				(number.signum() == 0) ? "0" : number.stripTrailingZeros().add(BigDecimal.ZERO).toPlainString();
		};
	}

	private String date(RawCell cell, CellFormats.Shown shown, double days) {
		if (shown != CellFormats.Shown.DATE) {
			return problem(cell, "number-as-date", cell.text());
		}
		if (days < FIRST_SURE_DAY || days >= DAYS || days != Math.rint(days)) {
			return problem(cell, "no-day");
		}
		return DateUtil.getLocalDateTime(days).toLocalDate().toString();
	}

	private static boolean isLong(BigDecimal number) {
		return number.abs().compareTo(EXPONENT) >= 0;
	}

	private String problem(RawCell cell, String what, Object... more) {
		problems.add(cell.row(), cell.column(), "sheet.problem." + what, more);
		return "";
	}

}

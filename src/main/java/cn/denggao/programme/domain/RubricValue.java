package cn.denggao.programme.domain;

import java.math.BigDecimal;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;

/** The kinds of values in a rubric's text. */
enum RubricValue {

	/** A rubric's id. */
	ID(text("[a-z][a-z0-9-]{0,80}")),
	/** What scores and dossiers refer to. */
	CODE(text("[A-Z][A-Z0-9_]{0,30}")),
	/** A name that must be there. */
	NAME(words(1, 100)),
	/** A name that may be left out. */
	OTHER_NAME(words(0, 200)),
	/** What experts judge by. */
	STANDARD(words(1, 1000)),
	/** More than nothing. */
	MARK(number(Places.MARK).and(node -> node.decimalValue().signum() > 0)),
	/** Maybe nothing. */
	POINTS(number(Places.MARK).and(node -> node.decimalValue().signum() >= 0)),
	/** Something measured. */
	BOUND(number(Places.BOUND)),
	/** How marks come about. */
	SHAPE(text("JUDGED|DEDUCT|ACCUMULATE|LOOKUP|BANDS|LINEAR|YES_NO")),
	/** Who gives them. */
	SCORER(text("EXPERT|OBJECTIVE")),
	/** Yes or no. */
	FLAG(JsonNode::isBoolean),
	/** Codes of sections of the dossier. */
	CODES(RubricValue::isCodes),
	/** Parts of their own. */
	PARTS(node -> node.isArray() && node.size() <= Places.PARTS);

	/** May be left out or null. */
	static final Set<String> MAY_LACK = Set.of("englishTitle", "englishName", "vetoes", "indicator", "step", "floor",
			"full", "bands", "evidence", "veto", "atLeast", "atMost");

	private final Predicate<JsonNode> rule;

	RubricValue(Predicate<JsonNode> rule) {
		this.rule = rule;
	}

	boolean fits(JsonNode node) {
		return rule.test(node);
	}

	static RubricValue of(String key) {
		return switch (key) {
			case "id" -> ID;
			case "code", "indicator" -> CODE;
			case "title", "name" -> NAME;
			case "englishTitle", "englishName" -> OTHER_NAME;
			case "standard" -> STANDARD;
			case "total", "max", "step" -> MARK;
			case "points" -> POINTS;
			case "floor", "full", "atLeast", "atMost" -> BOUND;
			case "shape" -> SHAPE;
			case "scorer" -> SCORER;
			case "veto" -> FLAG;
			case "evidence" -> CODES;
			default -> PARTS;
		};
	}

	private static Predicate<JsonNode> text(String pattern) {
		var compiled = Pattern.compile(pattern);
		return node -> node.isTextual() && compiled.matcher(node.textValue()).matches();
	}

	/** Plain words: nothing hidden, nothing a spreadsheet or a template would read. */
	private static Predicate<JsonNode> words(int least, int most) {
		return node -> node.isTextual() && node.textValue().strip().length() >= least
				&& node.textValue().length() <= most && isPlain(node.textValue());
	}

	private static boolean isPlain(String text) {
		return !text.startsWith("=") && !text.contains("${") && !text.contains("#{") && text.codePoints()
			.noneMatch(point -> point != '\n' && (Character.isISOControl(point) || isHidden(Character.getType(point))));
	}

	private static boolean isHidden(int type) {
		return type == Character.FORMAT || type == Character.SURROGATE || type == Character.PRIVATE_USE
				|| type == Character.UNASSIGNED || type == Character.LINE_SEPARATOR
				|| type == Character.PARAGRAPH_SEPARATOR;
	}

	private static Predicate<JsonNode> number(int places) {
		return node -> node.isNumber() && isExact(node.decimalValue(), places);
	}

	private static boolean isExact(BigDecimal number, int places) {
		return number.scale() >= 0 && number.scale() <= places && number.precision() <= Places.DIGITS + places;
	}

	private static boolean isCodes(JsonNode node) {
		if (!node.isArray() || node.size() > Places.PARTS) {
			return false;
		}
		for (var code : node) {
			if (!CODE.fits(code)) {
				return false;
			}
		}
		return true;
	}

	/** How exact numbers may be, and how many parts there may be. */
	private static final class Places {

		static final int MARK = 2;

		static final int BOUND = 4;

		static final int DIGITS = 5;

		static final int PARTS = 60;

	}

}

package cn.denggao.application.domain.shaping;

import java.util.ArrayList;
import java.util.List;

import cn.denggao.application.domain.dossier.FormField.Type;
import cn.denggao.application.domain.dossier.FormTable;
import cn.denggao.application.domain.shaping.Place.Kind;

/** What may be said of a part, in the order of the page. */
public enum Setting {

	/** What a section or table is called. */
	TITLE("title", Shape.LINE, 100),
	/** What anything else is called. */
	LABEL("label", Shape.LINE, 100),
	/** What is said above a section. */
	NOTE("note", Shape.LINES, 500),
	/** What is said below a field. */
	HELP("help", Shape.LINE, 300),
	/** Whether it must be filled in. */
	REQUIRED("required", Shape.FLAG, 0),
	/** What is counted. */
	UNIT("unit", Shape.LINE, 20),
	/** How many characters a text has at most. */
	MAX_LENGTH("maxLength", Shape.COUNT, 5000),
	/** The least number. */
	MINIMUM("minimum", Shape.LIMIT, 0),
	/** The greatest number. */
	MAXIMUM("maximum", Shape.LIMIT, 0),
	/** How many digits after the point. */
	DECIMALS("decimals", Shape.COUNT, 6),
	/** Among what is chosen. */
	OPTIONS("options", Shape.OPTIONS, 200),
	/** How many rows there must be. */
	MINIMUM_ROWS("minimumRows", Shape.LIMIT, 500),
	/** How many rows there may be. */
	MAXIMUM_ROWS("maximumRows", Shape.COUNT, 500),
	/** Whether experts who must not know whose it is do not see it. */
	IDENTIFYING("identifying", Shape.FLAG, 0);

	/** How it is typed. */
	public enum Shape {

		LINE, LINES, FLAG, COUNT, LIMIT, OPTIONS

	}

	/** Characters of a number, with its sign and point. */
	private static final int NUMBER = 30;

	/** Characters of a line of options. */
	private static final int OPTION = 150;

	private final String key;

	private final Shape shape;

	private final int most;

	Setting(String key, Shape shape, int most) {
		this.key = key;
		this.shape = shape;
		this.most = most;
	}

	/** The key in the form's text and the name of the input. */
	public String key() {
		return key;
	}

	public Shape shape() {
		return shape;
	}

	/** The longest text or the greatest count. */
	public int most() {
		return most;
	}

	/** How many characters may be typed. */
	public int characters() {
		return switch (shape) {
			case LINE, LINES -> most;
			case COUNT -> String.valueOf(most).length();
			case LIMIT -> NUMBER;
			case OPTIONS -> most * OPTION;
			case FLAG -> 0;
		};
	}

	/** Whether nothing can do without it. */
	public boolean isName() {
		return this == TITLE || this == LABEL;
	}

	/** What may be said of this part, given what it is and where it stands. */
	public static List<Setting> of(FormTree form, Part part) {
		return switch (part.place().kind()) {
			case SECTION -> List.of(TITLE, NOTE);
			case TABLE ->
				(part.tableKind() == FormTable.Kind.FREE) ? List.of(TITLE, MINIMUM_ROWS, MAXIMUM_ROWS) : List.of(TITLE);
			case FILE -> List.of(LABEL, REQUIRED, IDENTIFYING);
			case ROW -> (form.part(part.place().holder()).tableKind() == FormTable.Kind.VETOES) ? List.of(LABEL)
					: ofEntered(part);
			case FIELD, COLUMN -> ofEntered(part);
		};
	}

	private static List<Setting> ofEntered(Part part) {
		if (part.isBroughtIn()) {
			return List.of(LABEL, HELP, IDENTIFYING);
		}
		var settings = new ArrayList<>(List.of(LABEL));
		if (part.place().kind() != Kind.ROW) {
			settings.add(HELP);
		}
		settings.add(REQUIRED);
		settings.addAll(ofType(part.type()));
		if (part.place().kind() != Kind.ROW) {
			settings.add(IDENTIFYING);
		}
		return settings;
	}

	private static List<Setting> ofType(Type type) {
		return switch (type) {
			case TEXT, TEXTAREA -> List.of(MAX_LENGTH);
			case INTEGER, YEAR -> List.of(UNIT, MINIMUM, MAXIMUM);
			case DECIMAL, MONEY -> List.of(UNIT, MINIMUM, MAXIMUM, DECIMALS);
			case CHOICE -> List.of(OPTIONS);
			case DATE, YES_NO -> List.of();
		};
	}

}

package cn.denggao.application.domain.shaping;

import java.util.List;
import java.util.Map;

import cn.denggao.kernel.Refused;

/**
 * Where a part of a form stands: {@code D}, {@code D.fields.beds},
 * {@code E.tables.members.columns.name}, {@code O.attachments.DATA}.
 *
 * @param steps codes with the lists in which they stand between them
 */
public record Place(List<String> steps) {

	/** The list of all sections. */
	public static final String SECTIONS = "sections";

	private static final Map<String, Kind> IN_SECTION = Map.of("fields", Kind.FIELD, "tables", Kind.TABLE,
			"attachments", Kind.FILE);

	private static final Map<String, Kind> IN_TABLE = Map.of("columns", Kind.COLUMN, "rows", Kind.ROW);

	/** What stands at a place. */
	public enum Kind {

		SECTION, FIELD, TABLE, COLUMN, ROW, FILE

	}

	/** The place of this name, else not found. */
	public static Place of(String text) {
		var place = new Place(List.of(text.split("\\.", -1)));
		if (place.kind() == null || place.steps.stream().anyMatch(String::isBlank)) {
			throw Refused.notFound();
		}
		return place;
	}

	/** The place of a code in a list, else not found. */
	public static Place in(String list, String code) {
		return of(list.equals(SECTIONS) ? code : list + "." + code);
	}

	/** What stands there; null if nothing can. */
	public Kind kind() {
		return switch (steps.size()) {
			case 1 -> Kind.SECTION;
			case 3 -> IN_SECTION.get(steps.get(1));
			case 5 -> (IN_SECTION.get(steps.get(1)) == Kind.TABLE) ? IN_TABLE.get(steps.get(3)) : null;
			default -> null;
		};
	}

	public String section() {
		return steps.get(0);
	}

	public String code() {
		return steps.get(steps.size() - 1);
	}

	/** The list in which it stands. */
	public String list() {
		return (steps.size() == 1) ? SECTIONS : String.join(".", steps.subList(0, steps.size() - 1));
	}

	/** The section or table to which it belongs; a section belongs to itself. */
	public Place holder() {
		return (steps.size() == 1) ? this : new Place(steps.subList(0, steps.size() - 2));
	}

	/** Whether it is the other or stands in it. */
	boolean isIn(Place other) {
		return steps.size() >= other.steps.size() && steps.subList(0, other.steps.size()).equals(other.steps);
	}

	/** As the form's rules name it: {@code D.beds}, {@code E.members.name}. */
	public String address() {
		return switch (steps.size()) {
			case 1 -> section();
			case 3 -> ((kind() == Kind.FILE) ? "file" : section()) + "." + code();
			default -> section() + "." + steps.get(2) + "." + code();
		};
	}

	@Override
	public String toString() {
		return String.join(".", steps);
	}

}

package cn.denggao.engine.guard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The values of one input, one for each that some cell of its column tells from the
 * others: every text and number that is written there, one between each two numbers and
 * beyond both ends, one other text, true and false, and no value if a cell asks for that.
 */
final class InputValues {

	/** Stands for every text that is not written in the column. */
	static final String OTHER_TEXT = "…";

	private static final Set<String> WHOLE = Set.of("integer", "long");

	private static final Set<String> NUMBERS = Set.of("integer", "long", "double", "number");

	private final String type;

	private final Collection<Feel> cells;

	private final List<Object> values = new ArrayList<>();

	private InputValues(String type, Collection<Feel> cells) {
		this.type = type;
		this.cells = cells;
		texts();
		numbers();
		truths();
		if (values.isEmpty()) {
			values.add(OTHER_TEXT);
		}
	}

	/**
	 * @param type as the input declares it, or nothing
	 * @param cells the column, and what is declared as its values
	 * @param declared the values that are declared, or null for all of the type
	 */
	static List<Object> of(String type, Collection<Feel> cells, Feel declared) {
		var values = new InputValues(type, cells).values;
		if (declared != null) {
			values.removeIf(value -> !declared.holdsFor(value));
		}
		if (cells.stream().anyMatch(Feel::asksForNull)) {
			values.add(null);
		}
		return values;
	}

	private <T> TreeSet<T> written(Class<T> kind) {
		var found = new TreeSet<T>();
		cells.stream()
			.flatMap(cell -> cell.literals().stream())
			.filter(kind::isInstance)
			.map(kind::cast)
			.forEach(found::add);
		return found;
	}

	private void texts() {
		var texts = written(String.class);
		if (!texts.isEmpty() || type.equals("string")) {
			values.addAll(texts);
			values.add(OTHER_TEXT);
		}
	}

	private void truths() {
		if (!written(Boolean.class).isEmpty() || type.equals("boolean")) {
			values.add(true);
			values.add(false);
		}
	}

	private void numbers() {
		var points = written(BigDecimal.class);
		if (points.isEmpty() && NUMBERS.contains(type)) {
			points.add(BigDecimal.ZERO);
		}
		if (!points.isEmpty()) {
			add(points.first().subtract(BigDecimal.ONE), RoundingMode.CEILING);
			points.forEach(point -> point(point, points.higher(point)));
		}
	}

	private void point(BigDecimal point, BigDecimal next) {
		add(point, RoundingMode.UNNECESSARY);
		var between = (next == null) ? point.add(BigDecimal.ONE) : point.add(next).divide(BigDecimal.valueOf(2));
		if (WHOLE.contains(type)) {
			between = point.setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE);
		}
		if (next == null || between.compareTo(next) < 0) {
			add(between, RoundingMode.FLOOR);
		}
	}

	/** Of an input that is a whole number, no other is looked at. */
	private void add(BigDecimal number, RoundingMode rounding) {
		var isWhole = number.stripTrailingZeros().scale() <= 0;
		if (!WHOLE.contains(type) || isWhole) {
			values.add(number.stripTrailingZeros());
		}
		else if (rounding != RoundingMode.UNNECESSARY) {
			values.add(number.setScale(0, rounding));
		}
	}

}

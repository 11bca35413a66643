package cn.denggao.engine.guard;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Looks for a combination of values that no row admits: input by input, with the rows
 * that are still possible; what is known to be covered is not looked at again.
 */
final class TableGap {

	private static final int MOST_STEPS = 50_000;

	private final List<TableColumn> columns;

	private final List<List<BitSet>> rows;

	private final Set<Place> covered = new HashSet<>();

	private int steps;

	/**
	 * @param rows for each row and input, the values admitted
	 */
	TableGap(List<TableColumn> columns, List<List<BitSet>> rows) {
		this.columns = columns;
		this.rows = rows;
	}

	Found find() {
		var all = new BitSet(rows.size());
		all.set(0, rows.size());
		var values = new ArrayList<Integer>();
		var found = isLeftOut(all, values);
		return new Found(found ? Optional.of(example(values)) : Optional.empty(), steps > MOST_STEPS);
	}

	/** Whether there is one beyond the values chosen so far; it is added to them. */
	private boolean isLeftOut(BitSet possible, List<Integer> chosen) {
		if (possible.isEmpty()) {
			return true;
		}
		var place = new Place(chosen.size(), possible);
		if (++steps > MOST_STEPS || covered.contains(place) || admitsTheRest(place)) {
			return false;
		}
		for (var value = 0; value < columns.get(place.column()).size(); value++) {
			chosen.add(value);
			if (isLeftOut(admitting(place, value), chosen)) {
				return true;
			}
			chosen.remove(chosen.size() - 1);
		}
		covered.add(place);
		return false;
	}

	private boolean admitsTheRest(Place place) {
		return place.possible()
			.stream()
			.anyMatch(row -> IntStream.range(place.column(), columns.size())
				.allMatch(at -> rows.get(row).get(at).cardinality() == columns.get(at).size()));
	}

	private BitSet admitting(Place place, int value) {
		var left = new BitSet(rows.size());
		place.possible().stream().filter(row -> rows.get(row).get(place.column()).get(value)).forEach(left::set);
		return left;
	}

	/** Inputs without which it is left out all the same are not told. */
	private String example(List<Integer> values) {
		var told = IntStream.range(0, values.size()).boxed().collect(Collectors.toCollection(ArrayList::new));
		List.copyOf(told).forEach(at -> {
			var fewer = told.stream().filter(one -> !one.equals(at)).toList();
			if (excludesAll(fewer, values)) {
				told.remove(at);
			}
		});
		return told.stream().map(at -> columns.get(at).example(values.get(at))).collect(Collectors.joining(", "));
	}

	private boolean excludesAll(List<Integer> told, List<Integer> values) {
		return rows.stream().allMatch(row -> told.stream().anyMatch(at -> !row.get(at).get(values.get(at))));
	}

	/** The rows that are possible when so many inputs have their values. */
	private record Place(int column, BitSet possible) {
	}

	/**
	 * @param example of what is left out, if anything is
	 * @param isGivenUp whether there was too much to look at
	 */
	record Found(Optional<String> example, boolean isGivenUp) {
	}

}

package cn.denggao.application.domain.dossier;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * When something of the form is asked for: a small declared language over what stands in
 * other fields. A field is named {@code section.field}, a cell of the same row
 * {@code row.column}.
 */
public sealed interface Condition {

	/**
	 * Whether it holds.
	 * @param valueOf what stands in a field, empty if nothing or if it is not asked for
	 */
	boolean holds(UnaryOperator<String> valueOf);

	/** The fields it looks at. */
	Stream<String> fields();

	/** What one field must be. */
	record Test(String field, Operator operator, List<String> values) implements Condition {

		@Override
		public boolean holds(UnaryOperator<String> valueOf) {
			var text = valueOf.apply(field).strip();
			return switch (operator) {
				case IN -> values.contains(text);
				case FILLED -> values.contains(String.valueOf(!text.isEmpty()));
				case MORE_THAN -> compared(text, order -> order > 0);
				case AT_LEAST -> compared(text, order -> order >= 0);
				case LESS_THAN -> compared(text, order -> order < 0);
				case AT_MOST -> compared(text, order -> order <= 0);
			};
		}

		private boolean compared(String text, Predicate<Integer> wanted) {
			Optional<BigDecimal> number = Entered.number(text);
			return number.isPresent() && wanted.test(number.get().compareTo(new BigDecimal(values.get(0))));
		}

		@Override
		public Stream<String> fields() {
			return Stream.of(field);
		}

	}

	/** All of them, or any of them. */
	record Several(boolean all, List<Condition> parts) implements Condition {

		@Override
		public boolean holds(UnaryOperator<String> valueOf) {
			return all ? parts.stream().allMatch(part -> part.holds(valueOf))
					: parts.stream().anyMatch(part -> part.holds(valueOf));
		}

		@Override
		public Stream<String> fields() {
			return parts.stream().flatMap(Condition::fields);
		}

	}

	/** The opposite. */
	record Not(Condition part) implements Condition {

		@Override
		public boolean holds(UnaryOperator<String> valueOf) {
			return !part.holds(valueOf);
		}

		@Override
		public Stream<String> fields() {
			return part.fields();
		}

	}

	/** How a field is compared. */
	enum Operator {

		IN, FILLED, MORE_THAN, AT_LEAST, LESS_THAN, AT_MOST;

		/** Whether it compares numbers. */
		boolean isOrder() {
			return this != IN && this != FILLED;
		}

	}

}

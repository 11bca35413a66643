package cn.denggao.programme.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import cn.denggao.kernel.TypedNumber;
import cn.denggao.programme.PlaceBound;
import cn.denggao.programme.RoundRules.Operator;

/**
 * A bound of the pack as it stands on the page of quotas: whom it is about stays, its
 * figures are the officer's.
 *
 * @param bound as it is kept
 * @param figures as they are kept or typed, right or wrong
 */
public record SetBound(PlaceBound bound, List<Figure> figures) {

	private static final String FIELD = "bound-";

	private static final String SHARE = "share";

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	/** As it is kept. */
	static SetBound of(PlaceBound bound) {
		return typed(bound, Map.of());
	}

	/** As it was typed; what was not sent stays as it is kept. */
	static SetBound typed(PlaceBound bound, Map<String, String> values) {
		return new SetBound(bound, names(bound).map(name -> {
			var field = FIELD + bound.code() + "-" + name;
			return new Figure(field, name, values.getOrDefault(field, kept(bound, name)).strip());
		}).toList());
	}

	private static Stream<String> names(PlaceBound bound) {
		if (bound.share() != null) {
			return Stream.of(SHARE);
		}
		return (bound.operator() == Operator.RANGE) ? Stream.of("min", "max") : Stream.of("target");
	}

	private static String kept(PlaceBound bound, String name) {
		return switch (name) {
			case SHARE -> bound.share().multiply(HUNDRED).stripTrailingZeros().toPlainString();
			case "min" -> bound.min().toString();
			case "max" -> bound.max().toString();
			default -> bound.target().toString();
		};
	}

	/** The bound with these figures; empty if they are none, or not in order. */
	Optional<PlaceBound> read() {
		var numbers = figures.stream().map(Figure::number).toList();
		if (numbers.stream().anyMatch(Optional::isEmpty)) {
			return Optional.empty();
		}
		var first = numbers.get(0).orElseThrow();
		var set = switch (figures.get(0).name()) {
			case SHARE -> bound.withFigures(null, null, null, first.movePointLeft(2).stripTrailingZeros());
			case "min" -> bound.withFigures(null, first.intValue(), numbers.get(1).orElseThrow().intValue(), null);
			default -> bound.withFigures(first.intValue(), null, null, null);
		};
		return Optional.of(set).filter(PlaceBound::sound);
	}

	/**
	 * One number.
	 *
	 * @param field of the page
	 * @param name {@code target}, {@code min}, {@code max} or {@code share}, in percent
	 */
	public record Figure(String field, String name, String text) {

		Optional<BigDecimal> number() {
			return SHARE.equals(name) ? TypedNumber.in(text).filter(number -> number.compareTo(HUNDRED) <= 0)
					: QuotaTable.number(text).filter(number -> number <= QuotaCheck.MOST).map(BigDecimal::valueOf);
		}

	}

}

package cn.denggao.construction.web;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import cn.denggao.approval.AgreedIndicator;

/**
 * How an indicator has gone from its baseline through the reported years, as figures and
 * as a line of an SVG picture of 160 × 32 (R000-31).
 */
record IndicatorTrend(AgreedIndicator indicator, List<Year> years) {

	private static final double LEFT = 6;

	private static final double WIDTH = 148;

	private static final double BOTTOM = 28;

	private static final double HEIGHT = 24;

	static List<IndicatorTrend> of(List<AgreedIndicator> indicators,
			SortedMap<Integer, Map<String, BigDecimal>> reported) {
		return indicators.stream().map(indicator -> of(indicator, reported)).toList();
	}

	private static IndicatorTrend of(AgreedIndicator indicator, SortedMap<Integer, Map<String, BigDecimal>> reported) {
		var years = new ArrayList<Year>();
		reported.forEach((year, values) -> {
			var value = values.get(indicator.code());
			years.add(new Year(year, value, indicator.isBehind(year, value)));
		});
		return new IndicatorTrend(indicator, years);
	}

	/** The line from the baseline on; empty with fewer than two values. */
	public String line() {
		var values = Stream.concat(Stream.of(indicator).map(AgreedIndicator::baseline), years.stream().map(Year::value))
			.filter(Objects::nonNull)
			.toList();
		if (values.size() < 2) {
			return "";
		}
		return IntStream.range(0, values.size())
			.mapToObj(at -> "%s%.1f %.1f".formatted((at == 0) ? "M" : "L", LEFT + WIDTH * at / (values.size() - 1),
					y(values, values.get(at))))
			.collect(Collectors.joining());
	}

	private static double y(List<BigDecimal> values, BigDecimal value) {
		var least = values.stream().reduce(BigDecimal::min).orElse(value);
		var range = values.stream().reduce(BigDecimal::max).orElse(value).subtract(least);
		return (range.signum() == 0) ? BOTTOM - HEIGHT / 2
				: BOTTOM - HEIGHT * value.subtract(least).divide(range, MathContext.DECIMAL64).doubleValue();
	}

	/** What one year's report says; null where it says nothing. */
	public record Year(int year, BigDecimal value, boolean behind) {
	}

}

package cn.denggao.programme.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import cn.denggao.kernel.Refused;
import cn.denggao.kernel.RefusedTogether;
import cn.denggao.kernel.TypedNumber;
import cn.denggao.programme.domain.Allocation.Unit;
import cn.denggao.programme.domain.AllocatingPlaces.Candidate;

/**
 * What an officer typed for sharing places by population, or everything wrong with it.
 */
final class TypedAllocation {

	private static final int MOST = 99_999;

	private static final int LONGEST = 200;

	private final Map<String, String> typed;

	private final List<Refused> refusals = new ArrayList<>();

	TypedAllocation(Map<String, String> typed) {
		this.typed = typed;
	}

	Allocation read(List<Candidate> candidates) {
		int places = whole("places", 1, MOST, "programme.allocation.places-wrong");
		int year = whole("year", 1949, 2999, "programme.allocation.year-wrong");
		int floor = whole("floor", 0, MOST, "programme.allocation.floor-wrong");
		var tilt = tilt();
		var source = text("source");
		if (source.length() < 2 || source.length() > LONGEST) {
			refusals.add(Refused.at("source", "programme.allocation.source-wrong"));
		}
		var units = candidates.stream().flatMap(candidate -> unit(candidate).stream()).toList();
		if (refusals.isEmpty() && units.isEmpty()) {
			refusals.add(Refused.because("programme.allocation.nobody"));
		}
		if (refusals.isEmpty() && (long) floor * units.size() > places) {
			refusals.add(Refused.at("floor", "programme.allocation.floor-beyond", units.size(), floor, places));
		}
		if (!refusals.isEmpty()) {
			throw new RefusedTogether("allocation", refusals);
		}
		return new Allocation(places, year, source, floor, tilt, units);
	}

	private Optional<Unit> unit(Candidate candidate) {
		var field = "population-" + candidate.id();
		if (text(field).isBlank()) {
			return Optional.empty();
		}
		var population = TypedNumber.in(text(field))
			.filter(number -> number.signum() > 0 && number.stripTrailingZeros().scale() <= 0
					&& number.precision() <= 12);
		if (population.isEmpty()) {
			refusals.add(Refused.at(field, "programme.allocation.population-wrong", candidate.name()));
			return Optional.empty();
		}
		return Optional.of(new Unit(candidate.id(), candidate.name(), population.get().longValueExact(),
				candidate.capital(), "true".equals(text("first-" + candidate.id()))));
	}

	private BigDecimal tilt() {
		var tilt = text("tilt").isBlank() ? Optional.of(BigDecimal.ONE) : TypedNumber.in(text("tilt"));
		if (tilt.filter(factor -> factor.compareTo(BigDecimal.ONE) >= 0 && factor.compareTo(BigDecimal.TEN) <= 0)
			.isEmpty()) {
			refusals.add(Refused.at("tilt", "programme.allocation.tilt-wrong"));
			return BigDecimal.ONE;
		}
		return tilt.get();
	}

	private int whole(String field, int least, int most, String key) {
		var text = text(field);
		var number = (text.isBlank() && least == 0) ? Optional.of(0) : TypedNumber.whole(text);
		if (number.filter(found -> found >= least && found <= most).isEmpty()) {
			refusals.add(Refused.at(field, key));
			return least;
		}
		return number.get();
	}

	private String text(String field) {
		return typed.getOrDefault(field, "").strip();
	}

}

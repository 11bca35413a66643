package cn.denggao.programme.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.programme.PlaceBound;
import cn.denggao.programme.Selection;
import org.springframework.stereotype.Component;

/** Bounds over all units as the page of quotas names them. */
@Component
class DeclaredBounds {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private final OrganisationDirectory organisations;

	DeclaredBounds(OrganisationDirectory organisations) {
		this.organisations = organisations;
	}

	List<Line> of(List<PlaceBound> bounds) {
		return bounds.stream().map(bound -> new Line(bound, names(bound.of()), percent(bound))).toList();
	}

	private List<String> names(Selection of) {
		return Stream
			.of(of.specialties().stream().map(code -> organisations.specialty(code).name()),
					of.regions().stream().map(code -> organisations.region(code).name()),
					of.authorities().stream().map(id -> organisations.nameOf(OrganisationId.of(id))),
					of.categories().stream())
			.flatMap(names -> names)
			.toList();
	}

	private static String percent(PlaceBound bound) {
		return (bound.share() == null) ? null : bound.share().multiply(HUNDRED).stripTrailingZeros().toPlainString();
	}

	/**
	 * One bound.
	 *
	 * @param of names of what it selects; empty for all, tiers aside
	 * @param percent of the round's places, or null
	 */
	public record Line(PlaceBound bound, List<String> of, String percent) {
	}

}

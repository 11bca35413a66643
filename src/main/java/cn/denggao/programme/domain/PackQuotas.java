package cn.denggao.programme.domain;

import java.util.function.Supplier;
import java.util.stream.Collectors;

import cn.denggao.kernel.Refused;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.organisation.SpecialtySummary;
import cn.denggao.programme.PlaceBound;
import cn.denggao.programme.RoundRules;

import org.springframework.stereotype.Component;

/** Whether the places by specialty that a pack brings can be shown and edited. */
@Component
class PackQuotas {

	private final OrganisationDirectory organisations;

	PackQuotas(OrganisationDirectory organisations) {
		this.organisations = organisations;
	}

	/** Refuses what a bound selects by a code that nobody knows. */
	private void checkBounds(RoundRules rules) {
		for (var bound : rules.recommendation().bounds()) {
			bound.of().specialties().forEach(code -> known(bound, code, () -> organisations.specialty(code)));
			bound.of().regions().forEach(code -> known(bound, code, () -> organisations.region(code)));
			bound.of()
				.authorities()
				.forEach(id -> known(bound, id, () -> organisations.authority(OrganisationId.of(id))));
		}
	}

	private static void known(PlaceBound bound, String code, Supplier<?> looked) {
		try {
			looked.get();
		}
		catch (Refused unknown) { // told with the bound that names it
			throw PackRefused.rule(PackRules.FILE, "recommendation.bounds." + bound.code() + "." + code,
					"selection-unknown");
		}
	}

	/** Refuses specialties that the dictionary does not have or the round not admit. */
	void check(RoundRules rules) {
		checkBounds(rules);
		var known = organisations.specialties().stream().map(SpecialtySummary::code).collect(Collectors.toSet());
		rules.recommendation()
			.lines()
			.forEach((unit, line) -> line.keySet()
				.stream()
				.filter(code -> !known.contains(code) || !rules.specialties().concerns(code))
				.findFirst()
				.ifPresent(code -> {
					throw PackRefused.rule(PackRules.FILE, "recommendation.lines." + unit + "." + code,
							"specialty-unknown");
				}));
	}

}

package cn.denggao.programme.domain;

import java.util.stream.Collectors;

import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.SpecialtySummary;
import cn.denggao.programme.RoundRules;

import org.springframework.stereotype.Component;

/** Whether the places by specialty that a pack brings can be shown and edited. */
@Component
class PackQuotas {

	private final OrganisationDirectory organisations;

	PackQuotas(OrganisationDirectory organisations) {
		this.organisations = organisations;
	}

	/** Refuses specialties that the dictionary does not have or the round not admit. */
	void check(RoundRules rules) {
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

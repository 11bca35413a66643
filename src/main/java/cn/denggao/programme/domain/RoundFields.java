package cn.denggao.programme.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.programme.AdmittedSpecialties.Direction;
import cn.denggao.programme.AdmittedSpecialties.Tag;
import cn.denggao.programme.IndicatorDefinition;
import cn.denggao.programme.RoundRules;

import org.springframework.stereotype.Component;

/** Names of what a round may be applied for. */
@Component
class RoundFields {

	private final OrganisationDirectory organisations;

	RoundFields(OrganisationDirectory organisations) {
		this.organisations = organisations;
	}

	Names of(RoundRules rules, String indicators) {
		var specialties = rules.specialties();
		var tagged = new TreeMap<Tag, List<String>>();
		specialties.tags().forEach((tag, codes) -> tagged.put(tag, names(codes)));
		return new Names(names(specialties.admitted()), tagged,
				specialties.directions().stream().map(Direction::name).toList(), quotas(rules), names(indicators));
	}

	private SortedMap<String, Integer> quotas(RoundRules rules) {
		var quotas = new TreeMap<String, Integer>();
		rules.recommendation()
			.quotas()
			.forEach((unit, places) -> quotas.put(organisations.nameOf(OrganisationId.of(unit)), places));
		return quotas;
	}

	private static Map<String, String> names(String indicators) {
		return Stream.of(RulesText.read(indicators, IndicatorDefinition[].class))
			.collect(Collectors.toMap(IndicatorDefinition::code, IndicatorDefinition::name));
	}

	private List<String> names(Collection<String> codes) {
		return codes.stream().map(code -> organisations.specialty(code).name()).toList();
	}

	/**
	 * Specialties that are admitted, empty for all; those of each tag; directions; quotas
	 * of recommending authorities; names of indicators by code.
	 */
	public record Names(List<String> admitted, SortedMap<Tag, List<String>> tagged, List<String> directions,
			SortedMap<String, Integer> quotas, Map<String, String> indicators) {
	}

}

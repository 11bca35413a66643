package cn.denggao.programme.domain;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.programme.AdmittedSpecialties.Direction;
import cn.denggao.programme.AdmittedSpecialties.Tag;
import cn.denggao.programme.RoundRules;

import org.springframework.stereotype.Component;

/** Names of what a round may be applied for. */
@Component
class RoundFields {

	private final OrganisationDirectory organisations;

	RoundFields(OrganisationDirectory organisations) {
		this.organisations = organisations;
	}

	Names of(RoundRules rules) {
		var specialties = rules.specialties();
		var tagged = new TreeMap<Tag, List<String>>();
		specialties.tags().forEach((tag, codes) -> tagged.put(tag, names(codes)));
		return new Names(names(specialties.admitted()), tagged,
				specialties.directions().stream().map(Direction::name).toList());
	}

	private List<String> names(Collection<String> codes) {
		return codes.stream().map(code -> organisations.specialty(code).name()).toList();
	}

	/** Specialties that are admitted, empty for all; those of each tag; directions. */
	public record Names(List<String> admitted, SortedMap<Tag, List<String>> tagged, List<String> directions) {
	}

}

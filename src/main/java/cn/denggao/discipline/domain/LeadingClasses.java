package cn.denggao.discipline.domain;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import cn.denggao.discipline.DisciplineClass;
import cn.denggao.kernel.Refused;

import org.springframework.stereotype.Component;

/**
 * Which disciplines may lead a cluster: by the newest version the hospital has confirmed.
 */
@Component
class LeadingClasses {

	private final Classifications classifications;

	private final DisciplineRules rules;

	LeadingClasses(Classifications classifications, DisciplineRules rules) {
		this.classifications = classifications;
		this.rules = rules;
	}

	/** Classes by code; empty while nothing is confirmed. */
	Map<String, DisciplineClass> of(String hospital) {
		var classes = new TreeMap<String, DisciplineClass>();
		newest(hospital).ifPresent(
				version -> version.disciplines().forEach((code, line) -> classes.put(code, line.disciplineClass())));
		return classes;
	}

	/** Names of those that may lead, by code. */
	SortedMap<String, String> leads(String hospital) {
		var names = new TreeMap<String, String>();
		newest(hospital).ifPresent(version -> version.disciplines().forEach((code, line) -> {
			if (rules.mayLead(line.disciplineClass())) {
				names.put(code, line.name());
			}
		}));
		return names;
	}

	boolean mayLead(DisciplineClass discipline) {
		return discipline != null && rules.mayLead(discipline);
	}

	void require(String hospital, String code) {
		var classes = of(hospital);
		if (classes.isEmpty()) {
			throw Refused.at("lead", "discipline.cluster.nothing-confirmed");
		}
		if (!mayLead(classes.get(code))) {
			throw Refused.at("lead", "discipline.cluster.lead-class");
		}
	}

	private Optional<Classification> newest(String hospital) {
		return classifications.findFirstByHospitalAndStatusOrderByYearDescNumberDesc(hospital,
				ClassificationStatus.CONFIRMED);
	}

}

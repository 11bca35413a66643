package cn.denggao.discipline.domain;

import java.util.Optional;
import java.util.Set;

import cn.denggao.organisation.OrganisationDirectory;

import org.springframework.stereotype.Component;

/** What stands in drafts before anybody has written: last year's, else the proposals. */
@Component
class FillingDrafts {

	private final Register register;

	private final Classifications classifications;

	private final DisciplineRules rules;

	private final OrganisationDirectory organisations;

	FillingDrafts(Register register, Classifications classifications, DisciplineRules rules,
			OrganisationDirectory organisations) {
		this.register = register;
		this.classifications = classifications;
		this.rules = rules;
		this.organisations = organisations;
	}

	/**
	 * Every registered discipline: as it was in the version to go by, else as proposed.
	 */
	void fill(Classification draft, Optional<Classification> like) {
		register.of(draft.hospital())
			.forEach(code -> draft.classify(code,
					like.map(version -> version.disciplines().get(code))
						.map(line -> ClassedDiscipline.of(name(code), line.disciplineClass(), line.considerations()))
						.orElseGet(() -> proposal(code))));
	}

	/** FillingDrafts have what the register has. */
	void follow(String hospital, Set<String> added, Set<String> removed) {
		classifications.findByHospitalAndStatus(hospital, ClassificationStatus.DRAFT).forEach(draft -> {
			added.forEach(code -> draft.classify(code, proposal(code)));
			removed.forEach(draft::remove);
		});
	}

	private ClassedDiscipline proposal(String code) {
		return ClassedDiscipline.of(name(code), rules.proposed(code).orElse(null), Considerations.NONE);
	}

	private String name(String code) {
		return organisations.specialty(code).name();
	}

}

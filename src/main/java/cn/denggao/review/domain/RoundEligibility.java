package cn.denggao.review.domain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import cn.denggao.application.PartnerHospitals;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectSummary;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.programme.RoundRules;

/**
 * Who may judge the files of one round: same specialty, 正高 title, not over the round's
 * age; not of the host hospital or its successor, no declared relation to hospital or
 * people that lasts or is not over for the round's years, not an applicant in the same
 * round and specialty.
 */
final class RoundEligibility {

	private final Experts experts;

	private final OrganisationDirectory organisations;

	private final RoundRules.Review rules;

	private final int year;

	private final PartnerHospitals partners;

	private final Map<ProjectId, ProjectSummary> files;

	private final Map<String, Set<String>> applicants;

	private final Map<String, List<Expert>> seniors = new HashMap<>();

	private final Map<String, String> today = new HashMap<>();

	RoundEligibility(Experts experts, OrganisationDirectory organisations, List<ProjectSummary> files,
			RoundRules.Review rules, int year, PartnerHospitals partners) {
		this.partners = partners;
		this.rules = rules;
		this.year = year;
		this.experts = experts;
		this.organisations = organisations;
		this.files = files.stream().collect(Collectors.toMap(ProjectSummary::id, Function.identity()));
		this.applicants = files.stream()
			.filter(file -> file.leaderLogin() != null)
			.collect(Collectors.groupingBy(ProjectSummary::specialtyCode,
					Collectors.mapping(ProjectSummary::leaderLogin, Collectors.toSet())));
	}

	/** Employer of each expert who may judge the project, by login. */
	Map<String, String> of(ProjectId project) {
		var file = files.get(project);
		var parties = parties(file);
		var eligible = new TreeMap<String, String>();
		for (var expert : seniors.computeIfAbsent(file.specialtyCode(), experts::seniorsOf)) {
			if (expert.isNotOlderThan(rules.expertMaximumAge(), year)
					&& !expert.isNear(parties, year, rules.exclusionYears())
					&& !parties.contains(today(expert.employer()))) {
				eligible.put(expert.login(), expert.employer());
			}
		}
		return eligible;
	}

	private Set<String> parties(ProjectSummary file) {
		var parties = new HashSet<>(applicants.getOrDefault(file.specialtyCode(), Set.of()));
		parties.add(file.hospital().value());
		parties.add(today(file.hospital().value()));
		parties.add(file.hospitalName());
		parties.add(file.leaderLogin());
		parties.add(file.principalLogin());
		partners.ever(file.id()).forEach(partner -> {
			parties.add(partner.value());
			organisations.findHospital(partner).ifPresent(found -> parties.add(found.name()));
		});
		parties.removeIf(Objects::isNull);
		return parties;
	}

	/** Follows mergers; an employer that is not registered here stays what it is. */
	private String today(String employer) {
		return today.computeIfAbsent(employer, name -> {
			var id = OrganisationId.of(name);
			return organisations.findHospital(id).isPresent() ? organisations.current(id).value() : name;
		});
	}

}

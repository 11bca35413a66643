package cn.denggao.application.domain;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.denggao.engine.CaseSearch;
import cn.denggao.organisation.HospitalSummary;
import cn.denggao.organisation.OrganisationDirectory;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds projects by their numbers, their titles, and the names of their hospitals. */
@Component
@Transactional(readOnly = true)
class SearchingProjects implements CaseSearch {

	private final Projects projects;

	private final OrganisationDirectory organisations;

	SearchingProjects(Projects projects, OrganisationDirectory organisations) {
		this.projects = projects;
		this.organisations = organisations;
	}

	@Override
	public Set<String> matching(String words) {
		var wanted = words.strip().toLowerCase(Locale.ROOT);
		var hospitals = organisations.hospitals()
			.stream()
			.filter(hospital -> hospital.name().toLowerCase(Locale.ROOT).contains(wanted))
			.map(HospitalSummary::id)
			.map(id -> id.value())
			.toList();
		return Set.copyOf(projects.keysMatching(wanted, hospitals));
	}

	@Override
	public Map<String, String> names(Collection<String> ids) {
		var wanted = ids.stream().flatMap(SearchingProjects::parsed).toList();
		return projects.findAllById(wanted)
			.stream()
			.collect(Collectors.toMap(project -> project.id().toString(),
					project -> organisations.nameOf(project.hospital()) + " · "
							+ organisations.specialty(project.specialtyCode()).name()));
	}

	/** Ids of something else are none of ours. */
	private static Stream<UUID> parsed(String id) {
		try {
			return Stream.of(UUID.fromString(Objects.requireNonNullElse(id, "")));
		}
		catch (IllegalArgumentException ex) {
			return Stream.empty();
		}
	}

}

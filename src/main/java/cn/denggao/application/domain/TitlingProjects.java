package cn.denggao.application.domain;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.worklist.CaseTitles;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A project is known by its hospital and specialty. */
@Service
@Transactional(readOnly = true)
class TitlingProjects implements CaseTitles {

	private final Projects projects;

	private final OrganisationDirectory organisations;

	TitlingProjects(Projects projects, OrganisationDirectory organisations) {
		this.projects = projects;
		this.organisations = organisations;
	}

	@Override
	public Map<UUID, String> titles(Collection<UUID> cases) {
		var titles = new HashMap<UUID, String>();
		projects.findAllById(cases).forEach(project -> titles.put(project.id().value(), title(project)));
		return titles;
	}

	private String title(Project project) {
		return organisations.nameOf(project.hospital()) + " " + organisations.specialty(project.specialtyCode()).name();
	}

}

package cn.denggao.planning.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import cn.denggao.application.ProjectSummary;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Actor;
import cn.denggao.kernel.Refused;
import cn.denggao.organisation.Level;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.programme.ProgrammeNames;

import org.springframework.stereotype.Component;

/** What a matter may be about and who may be asked. */
@Component
class MatterChoices {

	private final OrganisationDirectory organisations;

	private final ApprovedProjects projects;

	private final ProgrammeNames names;

	MatterChoices(OrganisationDirectory organisations, ApprovedProjects projects, ProgrammeNames names) {
		this.organisations = organisations;
		this.projects = projects;
		this.names = names;
	}

	/**
	 * Departments beside the authority, and its own officers; counties have no others.
	 */
	List<Role> departments(Actor officer) {
		var level = organisations.authority(OrganisationId.of(officer.organisation())).level();
		var roles = new ArrayList<Role>();
		if (level != Level.COUNTY) {
			roles.addAll(MatterDesk.DEPARTMENTS);
		}
		roles.add(Role.HC_DECIDER.at(level));
		return roles;
	}

	/** Programmes that the officer sees a round of, by code. */
	SortedMap<String, String> programmes(Actor officer) {
		return names.seenBy(officer);
	}

	/** What a programme is called, whoever reads; null for none. */
	String nameOf(String programme) {
		return names.all().get(programme);
	}

	/** Approved projects below the authority: id to number and title. */
	SortedMap<String, String> projects(Actor officer) {
		var named = new TreeMap<String, String>();
		projects.below(officer.organisation()).forEach(project -> named.put(project.id().toString(), shown(project)));
		return named;
	}

	/** Refused at the field that names what there is not. */
	void require(Actor officer, MatterEntry entry) {
		if (!departments(officer).contains(entry.department())) {
			throw Refused.at("department", "planning.matter.department-unknown");
		}
		if (!entry.programme().isEmpty() && !programmes(officer).containsKey(entry.programme())) {
			throw Refused.at("programme", "planning.programme-unknown");
		}
		if (entry.project() != null && !projects(officer).containsKey(entry.project().toString())) {
			throw Refused.at("project", "planning.matter.project-unknown");
		}
	}

	private static String shown(ProjectSummary project) {
		return project.code() + " " + project.title();
	}

}

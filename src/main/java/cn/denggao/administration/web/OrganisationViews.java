package cn.denggao.administration.web;

import java.time.LocalDate;
import java.util.List;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectHistory;
import cn.denggao.application.ProjectStatus;
import cn.denggao.application.ProjectSummary;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.organisation.CampusSummary;
import cn.denggao.organisation.OrganisationChange;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationHistory;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.organisation.RegionSummary;

import org.springframework.stereotype.Component;

/** Puts what is known of an organisation into the words of its page. */
@Component
class OrganisationViews {

	private final OrganisationDirectory organisations;

	private final OrganisationHistory history;

	private final ProjectDirectory projects;

	private final ProjectHistory past;

	private final OfficialClock clock;

	OrganisationViews(OrganisationDirectory organisations, OrganisationHistory history, ProjectDirectory projects,
			ProjectHistory past, OfficialClock clock) {
		this.organisations = organisations;
		this.history = history;
		this.projects = projects;
		this.past = past;
		this.clock = clock;
	}

	/** Names, superiors and regions as they changed. */
	List<ChangeLine> changes(OrganisationId id) {
		return history.changesOf(id)
			.stream()
			.map(change -> new ChangeLine("administration.change." + change.what(), word(change, change.former()),
					word(change, change.present()), change.from(), change.applied()))
			.toList();
	}

	List<CampusLine> campuses(OrganisationId hospital) {
		return history.campusesOf(hospital)
			.stream()
			.map(campus -> new CampusLine(campus, region(campus.region()).name()))
			.toList();
	}

	/** The region that a code is today. */
	RegionSummary region(String code) {
		return history.following(code, clock.today());
	}

	/** Projects with the region at approval and that of today. */
	List<ProjectLine> projects(OrganisationId hospital) {
		return projects.ofHospital(hospital).stream().map(this::line).toList();
	}

	private ProjectLine line(ProjectSummary project) {
		var approved = past.of(project.id())
			.stream()
			.filter(change -> change.to() == ProjectStatus.APPROVED)
			.map(change -> LocalDate.ofInstant(change.at(), OfficialClock.ZONE))
			.findFirst();
		return new ProjectLine(project, approved.map(day -> history.regionOn(project.hospital(), day)).orElse(null),
				history.regionOn(project.hospital(), clock.today()));
	}

	private String word(OrganisationChange change, String value) {
		return switch (change.what()) {
			case NAME -> value;
			case SUPERIOR -> organisations.authority(OrganisationId.of(value)).name();
			case REGION -> organisations.region(value).name();
		};
	}

	/** One change. */
	record ChangeLine(String what, String former, String present, LocalDate from, boolean applied) {
	}

	/** One campus. */
	record CampusLine(CampusSummary campus, String region) {
	}

	/**
	 * One project.
	 *
	 * @param approvedIn region by the table of the day of approval, null before
	 */
	record ProjectLine(ProjectSummary project, RegionSummary approvedIn, RegionSummary now) {
	}

}

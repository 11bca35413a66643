package cn.denggao.application.domain;

import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectStatus;
import cn.denggao.application.ProjectSummary;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.kernel.Refused;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.RoundRoute.Candidates;

import org.springframework.stereotype.Component;

/**
 * Units that were chosen as candidates in one category and apply upward in another, once
 * they have been cultivated (R003-14).
 */
@Component
class CandidateUnits {

	private static final Set<ProjectStatus> CHOSEN = EnumSet.range(ProjectStatus.APPROVED,
			ProjectStatus.RECTIFY_REACCEPT);

	private final ProjectDirectory projects;

	private final RoundDirectory rounds;

	private final HospitalRecord record;

	private final OfficialClock clock;

	CandidateUnits(ProjectDirectory projects, RoundDirectory rounds, HospitalRecord record, OfficialClock clock) {
		this.projects = projects;
		this.rounds = rounds;
		this.record = record;
		this.clock = clock;
	}

	/**
	 * The project as which the hospital's specialty was chosen; empty where the round
	 * asks for none, refused if it asks and there is none.
	 */
	Optional<ProjectSummary> required(RoundId round, OrganisationId hospital, String specialty) {
		var asked = rounds.rules(round).route().candidates();
		if (asked == null) {
			return Optional.empty();
		}
		return Optional.of(chosen(round, asked, hospital, specialty)
			.orElseThrow(() -> Refused.at("specialty", "application.candidate.missing")));
	}

	/** What keeps an application out: it is no candidate, or has not been for long. */
	Optional<String> missing(ProjectSummary project) {
		var asked = rounds.rules(project.round()).route().candidates();
		if (asked == null) {
			return Optional.empty();
		}
		var chosen = chosen(project.round(), asked, project.hospital(), project.specialtyCode());
		if (chosen.isEmpty()) {
			return Optional.of("CANDIDATE_MISSING");
		}
		return isCultivated(chosen.get(), asked) ? Optional.empty() : Optional.of("CANDIDATE_YOUNG");
	}

	private boolean isCultivated(ProjectSummary candidate, Candidates asked) {
		var enough = ZonedDateTime.ofInstant(clock.now(), OfficialClock.ZONE).toLocalDate().minusMonths(asked.months());
		return record.approvedOn(candidate.id()).filter(day -> !day.isAfter(enough)).isPresent();
	}

	/** Of several the one that has been cultivated long enough. */
	private Optional<ProjectSummary> chosen(RoundId round, Candidates asked, OrganisationId hospital,
			String specialty) {
		var own = rounds.require(round);
		return projects.ofHospital(hospital).stream().filter(project -> {
			var other = rounds.require(project.round());
			return other.programmeCode().equals(own.programmeCode()) && other.categoryCode().equals(asked.category())
					&& project.specialtyCode().equals(specialty) && CHOSEN.contains(project.status());
		}).sorted(Comparator.comparing(project -> !isCultivated(project, asked))).findFirst();
	}

}

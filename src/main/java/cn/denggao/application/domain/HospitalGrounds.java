package cn.denggao.application.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectSummary;
import cn.denggao.application.domain.Grounds.Building;
import cn.denggao.application.domain.Grounds.Confirmed;
import cn.denggao.application.domain.Grounds.Declared;
import cn.denggao.application.domain.Grounds.Ended;
import cn.denggao.application.domain.HospitalRecord.Ending;
import cn.denggao.application.domain.dossier.DossierContent;
import cn.denggao.application.domain.dossier.DossierForm;
import cn.denggao.application.domain.dossier.Dossiers;
import cn.denggao.application.domain.dossier.FormSection;
import cn.denggao.application.domain.dossier.FormTable;
import cn.denggao.application.domain.veto.HospitalVetoes;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;

import org.springframework.stereotype.Component;

/** Gathers which of its projects and vetoes speak against a hospital's application. */
@Component
class HospitalGrounds {

	private static final String YES = "YES";

	private final HospitalRecord record;

	private final ProjectDirectory projects;

	private final RoundDirectory rounds;

	private final Dossiers dossiers;

	private final HospitalVetoes vetoes;

	private final OfficialClock clock;

	HospitalGrounds(HospitalRecord record, ProjectDirectory projects, RoundDirectory rounds, Dossiers dossiers,
			HospitalVetoes vetoes, OfficialClock clock) {
		this.record = record;
		this.projects = projects;
		this.rounds = rounds;
		this.dossiers = dossiers;
		this.vetoes = vetoes;
		this.clock = clock;
	}

	/** Of the application as it stands now. */
	Grounds of(ProjectSummary project, DossierForm asked, DossierContent dossier) {
		return new Grounds(building(project), ended(project), declared(project, asked, dossier), confirmed(project));
	}

	private List<Building> building(ProjectSummary project) {
		return projects.among(record.building(project, List.of(project.hospital())))
			.stream()
			.filter(other -> counts(project.round(), other.round()))
			.sorted(Comparator.comparing(ProjectSummary::code))
			.map(other -> new Building(number(other), other.title(), other.status()))
			.toList();
	}

	/** What builds no specialty stands apart: only its own category counts (R004-03). */
	private boolean counts(RoundId round, RoundId of) {
		var own = rounds.require(round);
		var other = rounds.require(of);
		return rounds.rules(round).admission().isApart()
				? other.programmeCode().equals(own.programmeCode()) && other.categoryCode().equals(own.categoryCode())
				: rounds.frozen(of).map(rules -> !rules.admission().isApart()).orElse(true);
	}

	private List<Ended> ended(ProjectSummary project) {
		int years = rounds.rules(project.round()).application().banYears();
		return record.endedSince(project, zoned(clock.now()).minusYears(years).toInstant())
			.stream()
			.map(each -> ended(each, years))
			.toList();
	}

	private Ended ended(Ending ending, int years) {
		var project = projects.require(ending.project());
		var at = zoned(ending.at());
		return new Ended(number(project), project.title(), ending.how(), at.toLocalDate(),
				at.plusYears(years).toLocalDate());
	}

	private List<Declared> declared(ProjectSummary project, DossierForm form, DossierContent dossier) {
		return form.sections()
			.stream()
			.flatMap(section -> section.tables()
				.stream()
				.filter(table -> table.kind() == FormTable.Kind.VETOES)
				.flatMap(table -> table.rows().stream())
				.flatMap(row -> row.cells()
					.stream()
					.filter(cell -> YES.equals(dossier.text(section.code(), cell.key())))
					.map(cell -> new Declared(row.label(), savedOn(project, section)))))
			.toList();
	}

	private LocalDate savedOn(ProjectSummary project, FormSection section) {
		return dossiers.saved(project.id(), section.code()).map(saved -> zoned(saved.at()).toLocalDate()).orElse(null);
	}

	private List<Confirmed> confirmed(ProjectSummary project) {
		return vetoes.counting(project.hospital())
			.stream()
			.map(veto -> new Confirmed(veto.kind(), zoned(veto.answeredAt()).toLocalDate()))
			.toList();
	}

	private static String number(ProjectSummary project) {
		return (project.projectNumber() == null) ? project.code() : project.projectNumber();
	}

	private static ZonedDateTime zoned(Instant instant) {
		return ZonedDateTime.ofInstant(instant, OfficialClock.ZONE);
	}

}

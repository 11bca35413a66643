package cn.denggao.application.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectSummary;
import cn.denggao.application.domain.EligibilityTable.Finding;
import cn.denggao.application.domain.dossier.Meaning;
import cn.denggao.organisation.Level;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.organisation.RegionSummary;
import cn.denggao.programme.AdmissionRules.Duplicates;
import cn.denggao.programme.AdmissionRules.Policy;
import cn.denggao.programme.AdmissionRules.Scope;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundRules;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Projects of other hospitals around that build the same specialty already (R001-10).
 * Told by number and status alone, since most of them are not the applicant's to see.
 */
@Component
@Transactional(readOnly = true)
public class RegionDuplicates {

	/** Name of the fact that is kept with a check. */
	public static final String FACT = "regionDuplicates";

	private final HospitalRecord record;

	private final ProjectDirectory projects;

	private final RoundDirectory rounds;

	private final OrganisationDirectory organisations;

	private final DossierDesk desk;

	RegionDuplicates(HospitalRecord record, ProjectDirectory projects, RoundDirectory rounds,
			OrganisationDirectory organisations, DossierDesk desk) {
		this.record = record;
		this.projects = projects;
		this.rounds = rounds;
		this.organisations = organisations;
		this.desk = desk;
	}

	/** Their numbers, for the warning when a draft is opened. */
	public List<String> codesOf(ProjectId id) {
		var project = projects.require(id);
		return of(project, rounds.rules(project.round())).stream().map(ProjectSummary::code).toList();
	}

	/**
	 * {@code number:status} of each, apart by commas; empty where the programme does not
	 * ask.
	 */
	Optional<String> fact(ProjectSummary project, RoundRules rules) {
		if (rules.admission().duplicates().policy() == Policy.IGNORE) {
			return Optional.empty();
		}
		return Optional.of(of(project, rules).stream()
			.map(each -> each.code() + ":" + each.status())
			.collect(Collectors.joining(",")));
	}

	/** What the programme does about them. */
	static Optional<Finding> finding(Optional<String> fact, RoundRules rules) {
		return fact.filter(found -> !found.isEmpty())
			.map(found -> new Finding("REGION_DUPLICATE", rules.admission().duplicates().policy() == Policy.BLOCK));
	}

	private List<ProjectSummary> of(ProjectSummary project, RoundRules rules) {
		var asked = rules.admission().duplicates();
		if (asked.policy() == Policy.IGNORE) {
			return List.of();
		}
		var around = area(project.hospital(), asked.scope());
		return projects.among(record.building(project, organisations.answeredIn(around)))
			.stream()
			.filter(other -> !isOfSame(project, other) && area(other.hospital(), asked.scope()).equals(around))
			.filter(other -> isAsDirected(project, other, asked))
			.toList();
	}

	/** Its own projects are another condition's. */
	private boolean isOfSame(ProjectSummary project, ProjectSummary other) {
		return organisations.current(other.hospital()).equals(organisations.current(project.hospital()));
	}

	/** What nobody has filled in is no direction. */
	private boolean isAsDirected(ProjectSummary project, ProjectSummary other, Duplicates asked) {
		var own = asked.sameDirection() ? direction(project) : "";
		return !asked.sameDirection() || (!own.isEmpty() && own.equals(direction(other)));
	}

	private String direction(ProjectSummary project) {
		return desk.form(project).said(Meaning.DIRECTION, desk.content(project.id()));
	}

	/** The region of that level around the hospital's seat, or the nearest above. */
	private String area(OrganisationId hospital, Scope scope) {
		var region = organisations.region(organisations.hospital(organisations.current(hospital)).region());
		var path = new ArrayList<RegionSummary>(List.of(region));
		while (region.parent() != null) {
			region = organisations.region(region.parent());
			path.add(region);
		}
		var level = Level.valueOf(scope.name());
		return path.stream()
			.filter(each -> each.level().compareTo(level) >= 0)
			.findFirst()
			.map(RegionSummary::code)
			.orElse(region.code());
	}

}

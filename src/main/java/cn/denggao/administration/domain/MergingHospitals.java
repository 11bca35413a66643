package cn.denggao.administration.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import cn.denggao.application.ProjectSummary;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.AccountSummary;
import cn.denggao.identity.MovingPeople;
import cn.denggao.kernel.Refused;
import cn.denggao.organisation.HospitalSummary;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.organisation.OrganisationRegister;
import cn.denggao.worklist.TasksOfOrganisations;
import cn.denggao.worklist.WorklistEntry;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * One hospital absorbs another: its projects, open tasks and project leaders go to the
 * successor; what was written before keeps the old name and credit code (scenario 17).
 */
@Service
@Transactional
public class MergingHospitals {

	private final RegisterDesk desk;

	private final OrganisationDirectory organisations;

	private final OrganisationRegister register;

	private final OpenBusiness business;

	private final TasksOfOrganisations tasks;

	private final MovingPeople people;

	private final OfficialClock clock;

	MergingHospitals(RegisterDesk desk, OrganisationDirectory organisations, OrganisationRegister register,
			OpenBusiness business, TasksOfOrganisations tasks, MovingPeople people, OfficialClock clock) {
		this.desk = desk;
		this.organisations = organisations;
		this.register = register;
		this.business = business;
		this.tasks = tasks;
		this.people = people;
		this.clock = clock;
	}

	/** What would follow; nothing is done. */
	@Transactional(readOnly = true)
	public Consequences consequences(OrganisationId hospital, OrganisationId into) {
		var absorbed = organisations.hospital(desk.require(hospital));
		var successor = successor(hospital, into);
		var open = business.projectsOf(hospital);
		var leaders = open.stream().map(ProjectSummary::leaderLogin).collect(Collectors.toSet());
		var everybody = people.of(hospital.value());
		return new Consequences(absorbed, successor, open, twice(open, into), tasks.of(hospital.value()),
				everybody.stream().filter(person -> leaders.contains(person.login())).toList(),
				everybody.stream().filter(person -> !leaders.contains(person.login())).toList());
	}

	/** Merges as shown. */
	public void merge(OrganisationId hospital, OrganisationId into, LocalDate on) {
		var shown = consequences(hospital, into);
		if (on.isAfter(clock.today())) {
			throw Refused.at("on", "administration.merger.day");
		}
		register.merge(hospital, into, on);
		people.move(shown.leaders().stream().map(AccountSummary::login).toList(), into.value());
		int moved = tasks.handOver(hospital.value(), into.value());
		desk.record("organisation.merged", hospital, Map.of("into", into.value(), "on", on.toString(), "projects",
				shown.projects().size(), "tasks", moved, "leaders", shown.leaders().size()));
	}

	private HospitalSummary successor(OrganisationId hospital, OrganisationId into) {
		var successor = organisations.findHospital(into)
			.orElseThrow(() -> Refused.at("into", "administration.merger.unknown"));
		if (into.equals(hospital) || successor.endedOn() != null) {
			throw Refused.at("into", "organisation.successor-gone", successor.name());
		}
		return organisations.hospital(desk.require(into));
	}

	/** Projects whose specialty the successor builds as well. */
	private List<ProjectSummary> twice(List<ProjectSummary> open, OrganisationId into) {
		Set<String> own = business.projectsOf(into)
			.stream()
			.map(ProjectSummary::specialtyCode)
			.collect(Collectors.toSet());
		return open.stream().filter(project -> own.contains(project.specialtyCode())).toList();
	}

	/**
	 * What a merger brings about.
	 *
	 * @param twice projects in whose specialty the successor has one of its own: both go
	 * on until their joining is decided
	 * @param leaders who move to the successor with their projects
	 * @param others whose accounts stay and find nothing any more
	 */
	public record Consequences(HospitalSummary hospital, HospitalSummary successor, List<ProjectSummary> projects,
			List<ProjectSummary> twice, List<WorklistEntry> tasks, List<AccountSummary> leaders,
			List<AccountSummary> others) {
	}

}

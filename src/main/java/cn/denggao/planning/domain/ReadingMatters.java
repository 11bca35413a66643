package cn.denggao.planning.domain;

import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.kernel.Refused;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows matters to those who recorded them and to those who are asked. */
@Service
@Transactional(readOnly = true)
public class ReadingMatters {

	private final MatterDesk desk;

	private final Matters matters;

	private final MatterSteps steps;

	private final MatterChoices choices;

	private final ProjectDirectory projects;

	private final OrganisationDirectory organisations;

	private final OfficialClock clock;

	ReadingMatters(MatterDesk desk, Matters matters, MatterSteps steps, MatterChoices choices,
			ProjectDirectory projects, OrganisationDirectory organisations, OfficialClock clock) {
		this.desk = desk;
		this.matters = matters;
		this.steps = steps;
		this.choices = choices;
		this.projects = projects;
		this.organisations = organisations;
		this.clock = clock;
	}

	/** All of the own authority, or those the own department is asked. */
	public List<MatterLine> seen() {
		var person = desk.reader();
		var found = desk.isCommission() ? matters.of(person.organisation())
				: matters.addressed(person.organisation(), desk.departments());
		return found.stream().map(this::line).toList();
	}

	public MatterSheet sheet(UUID id) {
		desk.reader();
		var matter = matters.findById(id).filter(desk::mayRead).orElseThrow(Refused::notFound);
		return new MatterSheet(line(matter), organisations.nameOf(OrganisationId.of(matter.authority())),
				matter.content(), choices.nameOf(matter.programme()), project(matter), steps.of(id),
				desk.mayAnswer(matter) && matter.status() == MatterStatus.OPEN,
				desk.isOfficer() && matter.status() == MatterStatus.ANSWERED);
	}

	/** Who may be asked: code to the key of the name. */
	public Map<String, String> departments() {
		var names = new LinkedHashMap<String, String>();
		choices.departments(desk.officer()).forEach(role -> names.put(role.code(), role.messageKey()));
		return names;
	}

	/** Programmes that the officer may choose, by code. */
	public SortedMap<String, String> programmes() {
		return choices.programmes(desk.officer());
	}

	/** Approved projects below the own authority, by id. */
	public SortedMap<String, String> projects() {
		return choices.projects(desk.officer());
	}

	private MatterLine line(Matter matter) {
		return new MatterLine(matter.id(), matter.title(), matter.department(), matter.dueOn(),
				ChronoUnit.DAYS.between(clock.today(), matter.dueOn()), matter.status());
	}

	private String project(Matter matter) {
		if (matter.project() == null) {
			return null;
		}
		return projects.find(new ProjectId(matter.project()))
			.map(found -> found.projectNumber() + " " + found.title() + " " + found.hospitalName())
			.orElse(null);
	}

}

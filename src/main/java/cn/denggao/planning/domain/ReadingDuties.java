package cn.denggao.planning.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import cn.denggao.application.ProjectSummary;
import cn.denggao.construction.LedgerFigures;
import cn.denggao.construction.LedgerReading;
import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.Role;
import cn.denggao.identity.Role.Office;
import cn.denggao.kernel.Actor;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.DepartmentDuty.Area;
import cn.denggao.programme.ProgrammeDuties;
import cn.denggao.programme.ProgrammeDuties.NamedProgramme;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundSummary;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows what departments do for programmes, and to each of the four that sit beside a
 * health authority what its duty lets it read of approved projects (R004-30).
 */
@Service
@Transactional(readOnly = true)
public class ReadingDuties {

	/** Departments that see nothing of projects but what is shown here. */
	public static final Set<Role> READERS = EnumSet.range(Role.DEVELOPMENT_REFORM_DEPT, Role.EDUCATION_DEPT);

	private final CurrentActor actor;

	private final ProgrammeDuties duties;

	private final ApprovedProjects projects;

	private final RoundDirectory rounds;

	private final LedgerReading ledgers;

	ReadingDuties(CurrentActor actor, ProgrammeDuties duties, ApprovedProjects projects, RoundDirectory rounds,
			LedgerReading ledgers) {
		this.actor = actor;
		this.duties = duties;
		this.projects = projects;
		this.rounds = rounds;
		this.ledgers = ledgers;
	}

	/**
	 * Who may read the duties: whoever works in programmes, but experts and operators.
	 */
	public static Set<Role> people() {
		return Arrays.stream(Role.values())
			.filter(role -> role.office() != Office.REVIEW && role.office() != Office.OPERATION && !role.isStandIn())
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
	}

	/** Every programme that names departments. */
	public List<NamedProgramme> programmes() {
		if (people().stream().noneMatch(role -> actor.get().has(role.code()))) {
			throw Refused.notFound();
		}
		return duties.all();
	}

	/** Approved projects of programmes in which the own department reads them. */
	public List<ReadProject> projects() {
		var person = actor.get();
		if (READERS.stream().noneMatch(role -> person.has(role.code()))) {
			throw Refused.notFound();
		}
		var granted = granted(person);
		var named = rounds.all().stream().collect(Collectors.toMap(RoundSummary::id, Function.identity()));
		var found = new ArrayList<ReadProject>();
		projects.below(person.organisation()).forEach(project -> {
			var round = named.get(project.round());
			var areas = granted.getOrDefault(round.programmeCode(), Set.of());
			if (areas.contains(Area.PROJECTS)) {
				found.add(read(project, round, areas));
			}
		});
		return found;
	}

	private Map<String, Set<Area>> granted(Actor person) {
		var granted = new HashMap<String, Set<Area>>();
		duties.all()
			.forEach(programme -> programme.departments()
				.stream()
				.filter(duty -> READERS.contains(duty.department()) && person.has(duty.department().code()))
				.forEach(duty -> granted.computeIfAbsent(programme.code(), code -> EnumSet.noneOf(Area.class))
					.addAll(duty.reads())));
		return granted;
	}

	private ReadProject read(ProjectSummary project, RoundSummary round, Set<Area> areas) {
		var money = areas.contains(Area.MONEY) ? ledgers.find(project.id()).orElse(null) : null;
		return new ReadProject(project.projectNumber(), project.title(), project.hospitalName(),
				project.specialtyName(), round.programmeName(), round.year(),
				areas.contains(Area.PROGRESS) ? project.status().name() : null, money);
	}

	/**
	 * What a department reads of a project.
	 *
	 * @param year of the round
	 * @param status null if its duty does not let it read how far the project is
	 * @param money null likewise
	 */
	public record ReadProject(String number, String title, String hospital, String specialty, String programme,
			int year, String status, LedgerFigures money) {
	}

}

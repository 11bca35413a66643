package cn.denggao.journeys;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import cn.denggao.application.ProjectId;
import cn.denggao.programme.RoundId;
import org.camunda.bpm.engine.RuntimeService;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Projects whose agreement has come into force, without the year that it takes: their
 * rows are written, the process is the real one from the build period on.
 */
@TestComponent
class ManyProjects {

	private final JdbcTemplate database;

	private final RuntimeService runtime;

	private final List<ProjectId> built = new ArrayList<>();

	ManyProjects(JdbcTemplate database, RuntimeService runtime) {
		this.database = database;
		this.runtime = runtime;
	}

	/** Built once for all stories of the database; they leave them where they were. */
	List<ProjectId> underConstruction(Supplier<RoundId> round, int number) {
		if (built.isEmpty()) {
			built.addAll(underConstruction(round.get(), number));
		}
		return built;
	}

	private List<ProjectId> underConstruction(RoundId round, int number) {
		var specialties = database.queryForList("select code from organisation_specialty order by code", String.class);
		var hospitals = database.queryForList("select id from organisation_hospital order by id <> 'SX11', id",
				String.class);
		var projects = new ArrayList<ProjectId>();
		for (var one = 0; one < number; one++) {
			projects.add(underConstruction(round, "SX136-2037-%04d".formatted(one + 1),
					hospitals.get(one / specialties.size()), specialties.get(one % specialties.size())));
		}
		return projects;
	}

	private ProjectId underConstruction(RoundId round, String code, String hospital, String specialty) {
		var project = ProjectId.random();
		database.update("""
				insert into application_project (id, code, round_id, hospital_id, specialty_code, title, status,
				leader_login, leader_name, principal_login, submitted_at, project_number, version)
				values (?, ?, ?, ?, ?, '临床重点专科建设项目', 'IN_CONSTRUCTION', 'sx11leader1', '宁明川', 'sx11head',
				app_now(), ?, 0)""", project.value(), code, round.value(), hospital, specialty,
				code.replace("SX136", "SX136-P"));
		database.update(
				"""
						insert into construction_ledger (project_id, round_id, agreement_number, agreement_version, term_start,
						term_end, funding, matching, funding_mode, extended, opened_at, version)
						values (?, ?, ?, 1, date '2035-01-01', date '2037-12-31', 3000000, 3000000, 'PROVINCIAL', false, app_now(), 0)
						""",
				project.value(), round.value(), "RWS-" + code);
		runtime.createProcessInstanceByKey("specialty-project")
			.businessKey(project.toString())
			.setVariables(Map.of("projectId", project.toString(), "roundId", round.toString()))
			.startBeforeActivity("SubProcess_BuildPeriod")
			.execute();
		return project;
	}

}

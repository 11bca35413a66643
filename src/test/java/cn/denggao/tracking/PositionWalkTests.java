package cn.denggao.tracking;

import java.util.List;

import cn.denggao.DenggaoTest;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectStatus;
import cn.denggao.calendar.DailyTrouble;
import cn.denggao.calendar.DailyTroubles;
import cn.denggao.calendar.DailyWalk;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.tracking.domain.ComparingPositions;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** A project whose token stands where its status forbids is told to the operators. */
@DenggaoTest
class PositionWalkTests {

	@Autowired
	private ComparingPositions comparing;

	@Autowired
	private List<DailyWalk> walks;

	@Autowired
	private DailyTroubles troubles;

	@Autowired
	private OfficialClock clock;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private TransactionTemplate transaction;

	private final ProjectId project = ProjectId.random();

	private final String code = "T-" + project.toString().substring(0, 8);

	@BeforeEach
	void aProjectThatIsBuilding() {
		database.update("""
				insert into application_project (id, code, round_id, hospital_id, specialty_code, title, status,
				leader_login, leader_name, principal_login, submitted_at, project_number, version)
				values (?, ?, ?, 'SX01', '03.07', '骨科', 'IN_CONSTRUCTION', 'leader', '负责人', 'principal',
				timestamptz '2024-05-08 16:12:00+08', ?, 0)""", project.value(), code, ProjectId.random().value(),
				code);
		runtime.createProcessInstanceByKey("construction-stage")
			.businessKey(project.toString())
			.setVariable("projectId", project.toString())
			.startBeforeActivity("Catch_TermEnded")
			.execute();
	}

	@AfterEach
	void nothingIsLeft() {
		runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey(project.toString())
			.list()
			.forEach(each -> runtime.deleteProcessInstance(each.getId(), "test"));
		database.update("delete from application_project where id = ?", project.value());
		walk();
	}

	@Test
	void findsNothingWhereStatusAndTokenAgree() {
		assertThat(found()).isEmpty();
	}

	@Test
	void tellsAProjectWhoseStatusRanAhead() {
		// when
		becomes(ProjectStatus.FINAL_ACCEPTANCE_DUE);
		walk();

		// then
		assertThat(found()).containsExactly(project);
		assertThat(told()).containsExactly("项目状态为 FINAL_ACCEPTANCE_DUE，流程却停在 construction-stage:Catch_TermEnded");

		// when
		becomes(ProjectStatus.IN_CONSTRUCTION);
		walk();

		// then
		assertThat(told()).isEmpty();
	}

	@Test
	void tellsAProjectWhoseProcessIsGone() {
		// given
		runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey(project.toString())
			.list()
			.forEach(each -> runtime.deleteProcessInstance(each.getId(), "test"));

		// when
		walk();

		// then
		assertThat(found()).containsExactly(project);
		assertThat(told()).hasSize(1);
	}

	private List<ProjectId> found() {
		return comparing.deviations().stream().map(each -> each.project()).filter(project::equals).toList();
	}

	private List<String> told() {
		return troubles.open()
			.stream()
			.filter(trouble -> trouble.walk().equals("tracking.positions") && trouble.subject().equals(code))
			.map(DailyTrouble::failure)
			.toList();
	}

	private void becomes(ProjectStatus status) {
		database.update("update application_project set status = ? where id = ?", status.name(), project.value());
	}

	private void walk() {
		transaction.executeWithoutResult(status -> walks.stream()
			.filter(walk -> walk.name().equals("tracking"))
			.forEach(walk -> walk.walk(clock.today())));
	}

}

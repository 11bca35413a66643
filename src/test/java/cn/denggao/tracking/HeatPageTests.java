package cn.denggao.tracking;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.editors.ServedPages;
import cn.denggao.identity.Role;
import cn.denggao.journeys.Browser;
import cn.denggao.programme.RoundId;
import cn.denggao.tracking.domain.ReadingHeat;
import cn.denggao.tracking.domain.StepHeat;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** Four projects in their midterm inspection, of which one is late. */
@DenggaoTest
class HeatPageTests {

	private static final String PROCESS = "midterm-inspection";

	private static final String PAGE = "/modeling/definitions/midterm-inspection.bpmn/heat";

	private static final String SUBMIT = "UserTask_SubmitMidtermReport";

	private static final String CHECK = "UserTask_CheckMidtermReport";

	private static final String CONFIRM = "UserTask_ConfirmConclusion";

	private static final Acting OPERATOR = Acting.as("operator1", "140000", Role.SYS_ADMIN);

	private static final Acting OFFICER = Acting.as("prov1", "140000", Role.HC_PROVINCE);

	@Autowired
	private ReadingHeat reading;

	@Autowired
	private RepositoryService repository;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private MockMvc web;

	private final RoundId round = RoundId.random();

	private final List<UUID> projects = new ArrayList<>();

	private String definition;

	@BeforeEach
	void fourProjects() {
		definition = repository.createProcessDefinitionQuery()
			.processDefinitionKey(PROCESS)
			.latestVersion()
			.singleResult()
			.getId();
		var first = project();
		been(first, SUBMIT, "2026-03-02", "2026-03-06", false);
		been(first, SUBMIT, "2026-03-06", "2026-03-20", true);
		been(first, CHECK, "2026-03-06", "2026-03-06", false);
		var second = project();
		been(second, SUBMIT, "2026-03-02", "2026-03-09", false);
		been(second, CHECK, "2026-03-09", "2026-03-10", false);
		var third = project();
		been(third, SUBMIT, "2026-03-06", "2026-03-09", false);
		been(third, CHECK, "2026-03-09", null, false);
		var fourth = project();
		been(fourth, SUBMIT, "2026-03-10", null, false);
		database.update("""
				insert into worklist_task (task_id, process, task, name, business_key, project_id, created_at, due_at)
				values (?, ?, ?, '提交中期报告', ?, ?, app_now() - interval '9 days', app_now() - interval '1 day')""",
				"late-" + fourth, PROCESS, SUBMIT, fourth.toString(), fourth.toString());
	}

	@AfterEach
	void goneAgain() {
		projects.forEach(project -> {
			database.update("delete from worklist_task where project_id = ?", project.toString());
			database.update("delete from tracking_step where project_id = ?", project.toString());
			database.update("delete from application_project where id = ?", project);
			database.update("delete from act_hi_actinst where root_proc_inst_id_ = ?", "root-" + project);
			database.update("delete from act_hi_procinst where id_ = ?", "root-" + project);
		});
	}

	@Test
	void countsAndMeasuresInWorkingDays() {
		// when
		var heat = reading.of(PROCESS, null, null, round);

		// then
		assertThat(heat.steps()).filteredOn(StepHeat::isReached)
			.extracting(one -> one.step().label(), StepHeat::now, StepHeat::overdue, StepHeat::passed,
					StepHeat::cancelled, StepHeat::medianText, StepHeat::longest)
			.containsExactly(tuple("提交中期报告", 1, 1, 3, 1, "4", 5), tuple("核对中期报告", 1, 0, 2, 0, "0.5", 1));
		assertThat(heat.now()).isEqualTo(2);
		assertThat(heat.unreached()).extracting(one -> one.step().label()).contains("整改", "专家检查");
		assertThat(heat.others()).noneMatch(StepHeat::isReached);
	}

	@Test
	void readsWhatIsKeptFromHospitalsInTheHistory() {
		// given
		var root = "root-" + projects.get(0);
		database.update("""
				insert into act_hi_procinst (id_, proc_inst_id_, business_key_, proc_def_id_, start_time_)
				values (?, ?, ?, ?, timestamp '2026-03-02 12:00')""", root, root, projects.get(0).toString(),
				definition);
		history(root, "2026-03-09 12:00", "2026-03-16 12:00", 4);
		history(root, "2026-03-09 12:00", "2026-03-13 12:00", 4);
		history(root, "2026-03-09 12:00", "2026-03-10 12:00", 2);
		history(root, "2026-03-16 12:00", null, 0);

		// when
		var heat = reading.of(PROCESS, null, null, round);

		// then
		assertThat(heat.steps()).filteredOn(one -> one.step().id().equals(CONFIRM))
			.extracting(StepHeat::now, StepHeat::passed, StepHeat::cancelled, StepHeat::medianText, StepHeat::longest)
			.containsExactly(tuple(1, 2, 1, "4.5", 5));
	}

	@Test
	void leavesOtherRoundsOut() {
		assertThat(reading.of(PROCESS, null, null, RoundId.random()).isEmpty()).isTrue();
		assertThat(reading.of(PROCESS, null, null, null).now()).isGreaterThanOrEqualTo(2);
	}

	@Test
	void showsTheNumbersOnTheDrawing() {
		new ServedPages(web, OPERATOR).show(PAGE + "?round=" + round, 1440, page -> {
			assertThat(page.locator("[data-container-id='" + SUBMIT + "'] .dg-hot").allInnerTexts())
				.containsExactlyInAnyOrder("1 件", "超期 1", "4 天");
			assertThat(page.locator("[data-element-id='" + SUBMIT + "'] > title").textContent())
				.isEqualTo("提交中期报告：在办 1，超期 1，办完 3，工作日中位数 4");
			assertThat(page.locator(".dg-tone-5").getAttribute("data-element-id")).isEqualTo(SUBMIT);
			assertThat(page.locator("tr[data-dg-step]").first().innerText()).contains("提交中期报告");
			Browser.picture(page, "heat");
		});
		new ServedPages(web, OPERATOR).show(PAGE + "?round=" + round, 390, page -> {
			Browser.picture(page, "heat-390");
			assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
		});
	}

	@Test
	void saysThatNobodyHasBeenThere() throws Exception {
		assertThat(text(OPERATOR, PAGE + "?round=" + UUID.randomUUID())).contains("还没有项目走过这一版");
	}

	@Test
	void isNotThereForOthersNorForWhatIsNoDiagram() throws Exception {
		assertThat(status(OFFICER, PAGE)).isEqualTo(404);
		assertThat(status(OPERATOR, PAGE + "?version=4711")).isEqualTo(404);
		assertThat(status(OPERATOR, "/modeling/definitions/eligibility.dmn/heat")).isEqualTo(404);
		assertThat(status(OPERATOR, "/modeling/definitions/no-such.bpmn/heat")).isEqualTo(404);
		assertThat(status(OPERATOR, PAGE + "?version=two")).isEqualTo(422);
	}

	private UUID project() {
		var project = UUID.randomUUID();
		database.update(
				"""
						insert into application_project (id, code, round_id, hospital_id, specialty_code, title, status, version)
						values (?, ?, ?, 'SX01', ?, '热力图', 'MIDTERM', 0)""",
				project, "H-" + project.toString().substring(0, 12), round.value(), "H" + projects.size());
		projects.add(project);
		return project;
	}

	/** From noon to noon. */
	private void been(UUID project, String element, String entered, String left, boolean cancelled) {
		database.update("""
				insert into tracking_step (occurrence, element, project_id, process, definition_id, business_key,
				element_type, entered_at, left_at, cancelled)
				values (?, ?, ?, ?, ?, ?, 'userTask', ?::timestamptz, ?::timestamptz, ?)""",
				UUID.randomUUID().toString(), element, project.toString(), PROCESS, definition, project.toString(),
				entered + " 12:00+08", (left == null) ? null : left + " 12:00+08", cancelled);
	}

	private void history(String root, String from, String to, int state) {
		var id = UUID.randomUUID().toString();
		database.update(
				"""
						insert into act_hi_actinst (id_, proc_def_key_, proc_def_id_, root_proc_inst_id_, proc_inst_id_, execution_id_,
						act_id_, act_type_, start_time_, end_time_, act_inst_state_)
						values (?, ?, ?, ?, ?, ?, ?, 'userTask', ?::timestamp, ?::timestamp, ?)""",
				id, PROCESS, definition, root, root, root, CONFIRM, from, to, state);
	}

	private String text(Acting person, String path) throws Exception {
		return web.perform(get(path).with(authentication(person))).andReturn().getResponse().getContentAsString();
	}

	private int status(Acting person, String path) throws Exception {
		return web.perform(get(path).with(authentication(person))).andReturn().getResponse().getStatus();
	}

}

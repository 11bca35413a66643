package cn.denggao.lifecycle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import cn.denggao.Acting;
import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectStatus;
import cn.denggao.calendar.DailyWalk;
import cn.denggao.identity.OpenAccount;
import cn.denggao.identity.OpeningAccounts;
import cn.denggao.identity.Role;
import cn.denggao.organisation.OrganisationRegister;
import cn.denggao.programme.RoundId;
import cn.denggao.review.PanelPurpose;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells the story of projects after approval. */
@TestComponent
public class ProjectStory {

	static final Acting OFFICER = Acting.as("officer", "140000", Role.HC_PROVINCE);

	static final Acting CHIEF = Acting.as("chief", "140000", Role.HC_PROVINCE_LEADER);

	static final Acting GROUP = Acting.as("group", "140000", Role.LEADING_GROUP);

	static final Acting TREASURY = Acting.as("treasury", "140000", Role.FINANCE_DEPT);

	static final Acting FUND = Acting.as("fund", "140000", Role.FUND_BODY);

	static final Acting THIRD_PARTY = Acting.as("third", "140000", Role.THIRD_PARTY);

	static final Acting DEPARTMENT = Acting.as("department", "SX01", Role.HOSPITAL_DEPT);

	static final Acting BOOKKEEPER = Acting.as("bookkeeper", "SX01", Role.HOSPITAL_FINANCE);

	static final Acting PRINCIPAL = Acting.as("principal", "SX01", Role.HOSPITAL_PRINCIPAL);

	static final Acting LEADER = Acting.as("leader", "SX01", Role.PROJECT_LEADER);

	static final String REASON = "经集体研究，情况属实，依据充分，同意按此办理。";

	static final String DOCUMENT = "晋卫医函〔2025〕15号";

	private final StoryClock clock;

	private final PaperPanels panels;

	private final OrganisationRegister organisations;

	private final OpeningAccounts accounts;

	private final ProjectDirectory projects;

	private final ProcessEngine engine;

	private final RuntimeService runtime;

	private final TaskService tasks;

	private final FormService forms;

	private final ManagementService management;

	private final ObjectProvider<DailyWalk> walks;

	private final TransactionTemplate transaction;

	private final JdbcTemplate database;

	private int number;

	ProjectStory(StoryClock clock, PaperPanels panels, OrganisationRegister organisations, OpeningAccounts accounts,
			ProjectDirectory projects, ProcessEngine engine, RuntimeService runtime, TaskService tasks,
			FormService forms, ManagementService management, ObjectProvider<DailyWalk> walks,
			TransactionTemplate transaction, JdbcTemplate database) {
		this.clock = clock;
		this.panels = panels;
		this.organisations = organisations;
		this.accounts = accounts;
		this.projects = projects;
		this.engine = engine;
		this.runtime = runtime;
		this.tasks = tasks;
		this.forms = forms;
		this.management = management;
		this.walks = walks;
		this.transaction = transaction;
		this.database = database;
	}

	/** A project whose agreement has just come into force, on the clock's day. */
	ProjectId aProjectUnderConstruction() {
		prepare();
		var id = ProjectId.random();
		var round = RoundId.random();
		insert(id, round);
		runtime.createProcessInstanceByKey("specialty-project")
			.businessKey(id.toString())
			.setVariables(Map.of("projectId", id.toString(), "roundId", round.toString()))
			.startBeforeActivity("SubProcess_BuildPeriod")
			.execute();
		return id;
	}

	private void insert(ProjectId id, RoundId round) {
		number++;
		database.update("""
				insert into application_project (id, code, round_id, hospital_id, specialty_code, title, status,
				leader_login, leader_name, principal_login, submitted_at, project_number, version)
				values (?, ?, ?, 'SX01', '03.07', '骨科', 'IN_CONSTRUCTION', 'leader', '负责人', 'principal',
				timestamptz '2024-05-08 16:12:00+08', ?, 0)""", id.value(), "SX136-2024-" + number, round.value(),
				"SX136-P-140000-2024-" + number);
	}

	private void prepare() {
		if (panels.areDrawnIn(engine)) {
			return;
		}
		organisations.importFrom(getClass().getResourceAsStream("/demonstration/organisations.yaml"));
		account("principal", Role.HOSPITAL_PRINCIPAL);
		account("leader", Role.PROJECT_LEADER);
		account("successor", Role.PROJECT_LEADER);
		panels.drawIn(engine);
	}

	private void account(String login, Role role) {
		accounts
			.openIfAbsent(new OpenAccount(login, login, "SX01", Set.of(role), "correct-horse-battery-9", "", false));
	}

	/** A day begins by the official clock; local time, e.g. {@code 2025-01-01T00:01}. */
	void day(String moment) {
		clock.at(moment);
		transaction.executeWithoutResult(status -> walks.forEach(walk -> walk.walk(clock.today())));
	}

	/** Every day from the one after the clock's day up to this one begins. */
	void daysUntil(LocalDate last) {
		clock.today().plusDays(1).datesUntil(last.plusDays(1)).forEach(day -> day(day + "T00:01"));
	}

	StoryClock clock() {
		return clock;
	}

	/** The panel of this attempt judges. */
	void judge(PanelPurpose purpose, ProjectId project, int attempt, String points) {
		var panel = panels.panel(purpose, project, attempt);
		panels.result(panel, project, points);
		tasks.complete(task(panel.toString(), "UserTask_Judge"));
	}

	/** Somebody answers the form of the one open task of this element. */
	void answer(String businessKey, String element, Acting person, Map<String, Object> fields) {
		var task = task(businessKey, element);
		person.does(() -> forms.submitTaskForm(task, fields));
	}

	/** As {@link #answer}, where several tasks of the element may be open. */
	void answerAny(String businessKey, String element, Acting person, Map<String, Object> fields) {
		var task = tasks.createTaskQuery()
			.processInstanceBusinessKey(businessKey)
			.taskDefinitionKey(element)
			.list()
			.get(0)
			.getId();
		person.does(() -> forms.submitTaskForm(task, fields));
	}

	private String task(String businessKey, String element) {
		return tasks.createTaskQuery()
			.processInstanceBusinessKey(businessKey)
			.taskDefinitionKey(element)
			.singleResult()
			.getId();
	}

	/** Elements of the open tasks of a case, in order. */
	List<String> openTasks(Object businessKey) {
		return tasks.createTaskQuery()
			.processInstanceBusinessKey(businessKey.toString())
			.list()
			.stream()
			.map(task -> task.getTaskDefinitionKey())
			.sorted()
			.toList();
	}

	/** Runs the timer of this element in the case, whatever its date. */
	void fire(Object businessKey, String element) {
		management.executeJob(timer(businessKey, element));
	}

	/** The date on the timer of this element, local. */
	String timerDate(Object businessKey, String element) {
		var due = management.createJobQuery()
			.jobId(timer(businessKey, element))
			.singleResult()
			.getDuedate()
			.toInstant();
		return due.atZone(StoryClock.ZONE).toLocalDateTime().toString();
	}

	private String timer(Object businessKey, String element) {
		return runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey(businessKey.toString())
			.list()
			.stream()
			.flatMap(instance -> management.createJobQuery()
				.processInstanceId(instance.getId())
				.timers()
				.activityId(element)
				.list()
				.stream())
			.map(job -> job.getId())
			.findFirst()
			.orElseThrow();
	}

	/** Runs the jobs that need no date. */
	void work() {
		for (var jobs = due(); !jobs.isEmpty(); jobs = due()) {
			jobs.forEach(management::executeJob);
		}
	}

	private List<String> due() {
		return management.createJobQuery()
			.messages()
			.withRetriesLeft()
			.list()
			.stream()
			.map(job -> job.getId())
			.toList();
	}

	boolean isOver(ProjectId project) {
		return runtime.createProcessInstanceQuery().processInstanceBusinessKey(project.toString()).count() == 0;
	}

	ProjectStatus status(ProjectId project) {
		return projects.require(project).status();
	}

	/** Values of domain §7.4 for the agreed indicators. */
	static Map<String, BigDecimal> actuals(String cmi) {
		return Map.of("CMI", new BigDecimal(cmi), "ALOS", new BigDecimal("7.90"), "LOW_RISK_MORT",
				new BigDecimal("0.0000"), "OUTFLOW_PROV", new BigDecimal("6.90"));
	}

	/** One value of one row. */
	<T> T value(String sql, Class<T> type, Object... arguments) {
		return database.queryForObject(sql, type, arguments);
	}

	/** What the audit trail says was done to a project in this way, in words. */
	List<String> audited(ProjectId project, String action) {
		return database.queryForList(
				"select facts from audit_entry where subject_type = 'project' and subject_id = ? and action = ? order by seq",
				String.class, project.toString(), action);
	}

	/** Changes rows that no use case changes. */
	void run(String sql, Object... arguments) {
		database.update(sql, arguments);
	}

	UUID trancheOf(ProjectId project, int year) {
		return value("select id from construction_tranche where project_id = ? and tranche_year = ?", UUID.class,
				project.value(), year);
	}

}

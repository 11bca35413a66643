package cn.denggao.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import cn.denggao.Acting;
import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectStatus;
import cn.denggao.application.ProjectSummary;
import cn.denggao.demonstration.LoadingCast;
import cn.denggao.demonstration.Rehearsal;
import cn.denggao.identity.Role;
import cn.denggao.modeling.Redrawing;
import cn.denggao.programme.RoundId;
import cn.denggao.worklist.Inbox;
import cn.denggao.worklist.WorklistEntry;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Three rounds: one under construction, one in review, one open with its drafts; a form
 * being changed and one to be approved; and what of them paths may name.
 */
@TestComponent
class Surroundings {

	private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

	private static final Role[] HOSPITAL = { Role.HOSPITAL_APPLICANT, Role.HOSPITAL_DEPT, Role.HOSPITAL_FINANCE,
			Role.HOSPITAL_PRINCIPAL, Role.PROJECT_LEADER };

	private static final Map<String, String> IDS = Map.ofEntries(
			Map.entry("round", "select id::text from programme_round order by year desc limit 3"),
			Map.entry("project", "select distinct on (status) id::text from application_project"),
			Map.entry("expense", "select id::text from construction_expense limit 1"),
			Map.entry("tranche", "select distinct on (status) id::text from construction_tranche"),
			Map.entry("check", "select id::text from construction_spot_check limit 1"),
			Map.entry("report", "select distinct on (status) id::text from construction_report"),
			Map.entry("item", "select id::text from construction_item limit 1"),
			Map.entry("circular", "select id::text from construction_circular limit 1"),
			Map.entry("change", "select id::text from construction_change limit 1"),
			Map.entry("period", "select period from construction_dispatch where held_on is null limit 1"),
			Map.entry("notice", "select id::text from approval_notice limit 1"),
			Map.entry("policy", "select id::text from guide_policy limit 1"),
			Map.entry("plan", "select id::text from planning_plan limit 1"),
			Map.entry("development", "select id::text from planning_development limit 1"),
			Map.entry("matter", "select id::text from planning_matter limit 1"),
			Map.entry("cluster", "select id::text from discipline_cluster limit 1"),
			Map.entry("classification", "select id::text from discipline_classification limit 1"),
			Map.entry("objection", "select id::text from approval_objection limit 1"),
			Map.entry("entry", "select id::text from approval_late_entry limit 1"),
			Map.entry("document", "select id::text from document_file limit 1"),
			Map.entry("message", "select id::text from notification_message limit 1"),
			Map.entry("login", "select expert from review_review limit 1"),
			Map.entry("taskId", "select distinct on (task_def_key_) id_ from act_ru_task limit 12"),
			Map.entry("section", "select distinct section from application_section limit 3"),
			Map.entry("reviews", "select id::text from review_review where submitted_at is null limit 1"),
			Map.entry("migration", "select id::text from modeling_migration limit 1"),
			Map.entry("definition", "select 'check-data.form'"), Map.entry("version", "select '1'"),
			Map.entry("number", "select '1'"), Map.entry("draft", "select id::text from modeling_draft"),
			Map.entry("release", "select id::text from modeling_release"),
			Map.entry("rehearsal", "select id::text from modeling_rehearsal"),
			Map.entry("filter", "select gen_random_uuid()::text"), Map.entry("table", "select 'members'"),
			Map.entry("upload", "select gen_random_uuid()::text"), Map.entry("veto", "select gen_random_uuid()::text"),
			Map.entry("organisation", "select id from organisation_hospital order by id limit 1"),
			Map.entry("panels", "select id::text from review_panel limit 1"));

	private final LoadingCast cast;

	private final Rehearsal rehearsal;

	private final Inbox inbox;

	private final ProjectDirectory projects;

	private final JdbcTemplate database;

	private final Redrawing redrawing;

	Surroundings(LoadingCast cast, Rehearsal rehearsal, Inbox inbox, ProjectDirectory projects, JdbcTemplate database,
			ApplicationContext program) {
		this.cast = cast;
		this.rehearsal = rehearsal;
		this.inbox = inbox;
		this.projects = projects;
		this.database = database;
		this.redrawing = new Redrawing(program);
	}

	/** Plays the rounds; {@code watching} sees every task before it is done. */
	void play(Predicate<WorklistEntry> watching) {
		cast.load();
		var first = rehearsal.open(2026, "A01", "A02");
		rehearsal.until(() -> all(first, ProjectStatus.IN_CONSTRUCTION), watching);
		var second = rehearsal.open(2027, "A03", "A04");
		rehearsal.until(() -> all(second, ProjectStatus.UNDER_REVIEW),
				task -> watching.test(task) && !"UserTask_ScoreApplication".equals(task.task()));
		rehearsal.play(task -> !"UserTask_ScoreApplication".equals(task.task()));
		rehearsal.open(2028, "A05", "A06");
		redrawing.begin("check-data.form");
		redrawing.submit("decide-sanctions.form");
	}

	private boolean all(RoundId round, ProjectStatus status) {
		var own = projects.inRound(round).stream().map(ProjectSummary::status).toList();
		return own.contains(status) && own.stream().allMatch(each -> each == status || each.isFinal());
	}

	/** The paths of a pattern: with ids there are, else with some that fit. */
	List<String> paths(String pattern) {
		var paths = List.of(pattern);
		for (var path = paths.get(0); VARIABLE.matcher(path).find(); path = paths.get(0)) {
			paths = paths.stream().flatMap(each -> filled(each).stream()).toList();
		}
		return paths;
	}

	private List<String> filled(String path) {
		var variable = VARIABLE.matcher(path);
		if (!variable.find()) {
			return List.of(path);
		}
		return ids(variable.group(1), path).stream().map(id -> path.replace(variable.group(), id)).toList();
	}

	private List<String> ids(String variable, String path) {
		var key = "id".equals(variable) ? path.split("/")[1] : variable;
		var query = IDS.get("rounds".equals(key) ? "round" : key);
		var found = (query != null) ? database.queryForList(query, String.class) : List.<String>of();
		return found.isEmpty() ? List.of(UUID.randomUUID().toString()) : found;
	}

	/** Those who may: of the province, of the project's hospital, of the panel. */
	List<Acting> people(String path) {
		var people = new ArrayList<Acting>();
		people.add(Acting.as("prov1", "140000", Role.HC_PROVINCE, Role.HC_PROVINCE_LEADER, Role.LEADING_GROUP,
				Role.FINANCE_DEPT, Role.FUND_BODY, Role.SUPERVISOR, Role.THIRD_PARTY, Role.SYS_ADMIN, Role.SEC_ADMIN));
		var own = database.queryForList(
				"select hospital_id || ' ' || leader_login from application_project where ? like '%' || id || '%'",
				String.class, path);
		own.forEach(each -> people.add(Acting.as(each.split(" ")[1], each.split(" ")[0], HOSPITAL)));
		if (path.contains("/applications") || path.startsWith("/disciplines")
				|| path.startsWith("/development-plans")) {
			people.add(Acting.as("sx01app", "SX01", HOSPITAL));
		}
		var expert = database.queryForList("select expert from review_review where ? like '%' || id || '%'",
				String.class, path);
		expert.forEach(login -> people.add(Acting.as(login, "140000", Role.EXPERT)));
		return people;
	}

	/** Somebody whose task this is. */
	Acting owner(WorklistEntry task) {
		var principal = inbox.principalsOf(task.taskId()).get(0);
		int dash = principal.lastIndexOf('-');
		return Role.of(principal.substring(0, Math.max(dash, 0)))
			.map(role -> Acting.as("somebody", principal.substring(dash + 1), role))
			.orElseGet(() -> Acting.as(principal, "140000", Role.EXPERT));
	}

	UUID somebody() {
		return UUID.fromString(database.queryForObject("select min(id::text) from application_project", String.class));
	}

}

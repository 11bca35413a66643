package cn.denggao.secrecy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Fills the variables of a route with what really exists. A variable nobody has thought
 * of fails the test: whoever adds a route says here what goes in.
 */
final class KnownIds {

	private static final Pattern VARIABLE = Pattern.compile("\\{\\*?(\\w[\\w-]*)[^}]*}");

	private static final int PER_KIND = 3;

	private static final String SCORING = "(select id_ from act_re_procdef where key_ in ('expert-scoring', 'review-stage'))";

	/** The portal's ids by the path segment in front of them. */
	private static final Map<String, String> PORTAL = Map.ofEntries(
			Map.entry("rounds", "select distinct round_id from review_panel"),
			Map.entry("projects",
					"select project_id from review_panel left join review_result on panel_id = id order by panel_id"),
			Map.entry("panels",
					"select id from review_panel left join review_result on panel_id = id order by panel_id"),
			Map.entry("reviews", """
					select distinct on (submitted_at is null, drafted_at is null, panel_id) id from review_review
					order by submitted_at is null, drafted_at is null, panel_id"""),
			Map.entry("tasks", "select id_ from act_ru_task where task_def_key_ = 'UserTask_ScoreApplication'"),
			Map.entry("documents", "select id from document_file"),
			Map.entry("organisations", "select id from organisation_hospital order by id"),
			Map.entry("hospital-disciplines", "select id from organisation_hospital order by id"),
			Map.entry("campuses", "select id from document_file"),
			Map.entry("accounts", "select login from review_expert join identity_account using (login)"),
			Map.entry("experts", "select expert from review_review order by submitted_at, drafted_at"),
			Map.entry("definitions", "select key || '.bpmn' from unnest(array['expert-scoring', 'review-stage']) key"),
			Map.entry("versions", "select '1'"), Map.entry("revisions", "select '1'"),
			Map.entry("drafts", "select id from modeling_draft"),
			Map.entry("releases", "select id from modeling_release"),
			Map.entry("rehearsals", "select id from modeling_rehearsal"),
			Map.entry("application", "select distinct section from application_section"),
			Map.entry("tables", "select 'members'"), Map.entry("attachments", "select id from document_file"),
			Map.entry("diagrams", "select id_ from act_re_procdef where id_ in " + SCORING));

	/** Segments in front of things that exist only later in a project's life. */
	private static final Set<String> LATER = Set.of("items", "changes", "notices", "objections", "migrations",
			"uploads", "policies", "classifications", "clusters", "plans", "development-plans", "matters");

	/** The engine's ids by the path segment in front of them. */
	private static final Map<String, String> ENGINE = Map.ofEntries(
			Map.entry("task", "select id_ from act_ru_task where task_def_key_ = 'UserTask_ScoreApplication'"),
			Map.entry("process-instance", "select id_ from act_hi_procinst where proc_def_id_ in " + SCORING),
			Map.entry("execution", "select id_ from act_ru_execution where proc_def_id_ in " + SCORING),
			Map.entry("activity-instance", "select id_ from act_hi_actinst where proc_def_id_ in " + SCORING),
			Map.entry("variable-instance", "select id_ from act_hi_varinst where proc_def_id_ in " + SCORING),
			Map.entry("detail", "select id_ from act_hi_detail where proc_def_id_ in " + SCORING),
			Map.entry("process-definition", "select id_ from act_re_procdef where id_ in " + SCORING),
			Map.entry("job-definition", "select id_ from act_ru_jobdef where proc_def_id_ in " + SCORING),
			Map.entry("job", "select id_ from act_ru_job where process_def_id_ in " + SCORING),
			Map.entry("job-log", "select id_ from act_hi_job_log where process_def_id_ in " + SCORING),
			Map.entry("decision-definition", "select id_ from act_re_decision_def"),
			Map.entry("decision-instance", "select id_ from act_hi_decinst"),
			Map.entry("decision-requirements-definition", "select id_ from act_re_decision_req_def"),
			Map.entry("deployment", "select id_ from act_re_deployment"),
			Map.entry("filter", "select id_ from act_ru_filter"),
			Map.entry("authorization", "select id_ from act_ru_authorization"),
			Map.entry("user", "select login from review_expert join identity_account using (login)"),
			Map.entry("group", "select id_ from act_id_group"),
			Map.entry("incident", "select id_ from act_ru_incident"),
			Map.entry("batch", "select id_ from act_hi_batch"), Map.entry("tenant", "select id_ from act_id_tenant"),
			Map.entry("external-task", "select id_ from act_ru_ext_task"),
			Map.entry("external-task-log", "select id_ from act_hi_ext_task_log"),
			Map.entry("case-definition", "select id_ from act_re_case_def"),
			Map.entry("case-execution", "select id_ from act_ru_case_execution"),
			Map.entry("case-instance", "select id_ from act_hi_caseinst"),
			Map.entry("case-activity-instance", "select id_ from act_hi_caseactinst"));

	private final JdbcTemplate database;

	private final List<String> all;

	KnownIds(JdbcTemplate database) {
		this.database = database;
		this.all = PORTAL.values().stream().flatMap(query -> some(query).stream().limit(2)).distinct().toList();
	}

	/** A portal's path with the ids that belong in its places. */
	List<String> fillIn(String route) {
		return filled(route, this::ofThePortal);
	}

	/**
	 * A portal's path with every id there is in one of its places, and right ones in the
	 * others.
	 */
	List<String> fillInAnything(String route) {
		var variable = VARIABLE.matcher(route);
		if (!variable.find()) {
			return filled(route, this::ofThePortal);
		}
		var before = route.substring(0, variable.start());
		var rest = route.substring(variable.end());
		var right = ofThePortal(variable.group(1), before);
		var others = before.contains("-") ? List.<String>of() : all.stream().filter(id -> !right.contains(id)).toList();
		return Stream
			.concat(right.stream().flatMap(id -> fillInAnything(before + id + rest).stream()),
					others.stream().flatMap(id -> filled(before + id + rest, this::ofThePortal).stream()))
			.toList();
	}

	/** An engine's path with ids of its kind. */
	List<String> fillInForTheEngine(String route) {
		return filled(route, this::ofTheEngine);
	}

	/** The same with one of its kind, but every task: tasks are what people may read. */
	List<String> fillInOneForTheEngine(String route) {
		return fillInForTheEngine(route).stream().limit(route.contains("/task/{id}") ? PER_KIND : 1).toList();
	}

	private List<String> filled(String route, Source source) {
		var variable = VARIABLE.matcher(route);
		if (!variable.find()) {
			return List.of(route.replace("/**", "/x"));
		}
		var before = route.substring(0, variable.start());
		return source.values(variable.group(1), before)
			.stream()
			.flatMap(value -> filled(before + value + route.substring(variable.end()), source).stream())
			.toList();
	}

	private List<String> ofThePortal(String variable, String before) {
		var segment = segmentAtTheEnd(before);
		if (LATER.contains(segment)) {
			return some(PORTAL.get("reviews"));
		}
		if (PORTAL.containsKey(segment)) {
			return some(PORTAL.get(segment));
		}
		if ("period".equals(variable)) {
			return List.of("2026-11");
		}
		throw unknown(variable, before);
	}

	private List<String> ofTheEngine(String variable, String before) {
		return switch (variable) {
			case "name", "engine", "engineName", "processEngineName" -> List.of("default");
			case "key" -> List.of("expert-scoring", "review-stage");
			case "tenantId", "tenant-id" -> List.of();
			case "messageName" -> List.of("review.ProjectLeft");
			case "varId" -> List.of("reviewId", "panelId");
			case "resourceId" -> some("select id_ from act_ge_bytearray where name_ like '%expert-scoring.bpmn'");
			case "file" -> List.of("app/plugin.js");
			case "commentId", "attachmentId" -> List.of("none");
			case "id" -> ofTheKind(segmentAtTheEnd(before), before);
			default -> throw unknown(variable, before);
		};
	}

	/** None if the engine keeps nothing of this kind: then there is nothing to show. */
	private List<String> ofTheKind(String kind, String before) {
		if (!ENGINE.containsKey(kind)) {
			throw unknown(kind, before);
		}
		return some(ENGINE.get(kind));
	}

	private static String segmentAtTheEnd(String path) {
		return path.replaceFirst("^.*/([^/]+)/$", "$1");
	}

	private List<String> some(String query) {
		return database.queryForList(query + " limit " + PER_KIND, Object.class)
			.stream()
			.map(Object::toString)
			.toList();
	}

	private static IllegalStateException unknown(String variable, String before) {
		return new IllegalStateException("What goes into {" + variable + "} after " + before + "? Say so in KnownIds");
	}

	/** What may stand in a place. */
	private interface Source {

		List<String> values(String variable, String before);

	}

}

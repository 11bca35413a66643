package cn.denggao.worklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Reads the worklist: what a person may do, newest first, page by page. Cost follows the
 * person's own tasks, not all tasks.
 */
@Component
public class Inbox {

	private static final String MINE = """
			from worklist_task t where t.task_id = ? and exists (select from worklist_entry e
			where e.task_id = t.task_id and e.principal = any (?) and (e.assignee is null or e.assignee = ?))""";

	private static final String COLUMNS = """
			select t.task_id, t.process, t.task, t.name, t.form, t.business_key, t.project_id, t.assignee, t.created_at,
			t.due_at
			""";

	private static final String SEEN = ", (select app_now()) as seen, "
			+ "(select array_agg(e.principal order by e.principal) from worklist_entry e where e.task_id = t.task_id "
			+ "and e.principal is distinct from t.assignee) as principals ";

	private static final String AWAKE = """
			from worklist_task t where t.project_id = ? and not exists (
			select from act_ru_task k where k.id_ = t.task_id and k.suspension_state_ = 2)
			""";

	/**
	 * A page's worth of what each principal may claim and of what the person has claimed,
	 * then the newest of those. Whoever claims a task gets an entry of their own. The
	 * server plans it once per connection: neither the number of principals nor the size
	 * of a page is left for it to wonder about.
	 */
	private static final String PAGE = """
			select task.* from (
			  select open.created_at, open.task_id from unnest((select cast(? as varchar[]))) as p (principal)
			  cross join lateral (
			    select e.created_at, e.task_id from worklist_entry e where e.principal = p.principal and e.assignee is null
			    and (e.created_at, e.task_id) < (?, ?) order by e.created_at desc, e.task_id desc limit %1$d) open
			  union
			  (select e.created_at, e.task_id from worklist_entry e where e.principal = ? and e.assignee = ?
			    and (e.created_at, e.task_id) < (?, ?) order by e.created_at desc, e.task_id desc limit %1$d)
			  order by created_at desc, task_id desc limit %1$d) newest
			cross join lateral (%2$s from worklist_task t where t.task_id = newest.task_id limit 1) task
			order by newest.created_at desc, newest.task_id desc""";

	private static final String COUNT = """
			select count(*) from (
			  select task_id from worklist_entry where principal = any ((select cast(? as varchar[]))::varchar[])
			  and assignee is null
			  union select task_id from worklist_entry where principal = ? and assignee = ?) mine""";

	private final JdbcTemplate database;

	Inbox(JdbcTemplate database) {
		this.database = database;
	}

	/**
	 * One page.
	 * @param principals the login and all groups of the person
	 * @param before last line of the page before, or null for the first page
	 */
	public List<WorklistEntry> page(String login, List<String> principals, WorklistEntry before, int size) {
		var moment = (before == null) ? Timestamp.valueOf("9999-01-01 00:00:00") : Timestamp.from(before.created());
		var task = (before == null) ? "" : before.taskId();
		return database.query(PAGE.formatted(size, COLUMNS), (row, number) -> entry(row),
				principals.toArray(String[]::new), moment, task, login, login, moment, task);
	}

	/** How many tasks wait for the person. */
	public int count(String login, List<String> principals) {
		return database.queryForObject(COUNT, Integer.class, principals.toArray(String[]::new), login, login);
	}

	/** A task this person may see, if it is still open. */
	public Optional<WorklistEntry> find(String taskId, String login, List<String> principals) {
		return database
			.query(COLUMNS + MINE, (row, number) -> entry(row), taskId, principals.toArray(String[]::new), login)
			.stream()
			.findFirst();
	}

	/**
	 * The open tasks of a case, whoever they belong to; for pages of those who may see
	 * the case.
	 */
	public List<WorklistEntry> openFor(String businessKey) {
		return database.query(COLUMNS + "from worklist_task t where t.business_key = ?", (row, number) -> entry(row),
				businessKey);
	}

	/** The open tasks of a project, whoever they belong to. */
	public List<WorklistEntry> openForProject(String project) {
		return database.query(COLUMNS + "from worklist_task t where t.project_id = ? order by t.created_at",
				(row, number) -> entry(row), project);
	}

	/**
	 * Those of them that somebody can do now, not those of cases that sleep; with the
	 * official time, asked in one go.
	 */
	public List<Seen> seenForProject(String project) {
		return database.query(COLUMNS + SEEN + AWAKE + "order by t.created_at",
				(row, number) -> new Seen(entry(row), instant(row, 11), principals(row)), project);
	}

	/** How many open tasks of each of these projects are past their date. */
	public Map<String, Integer> overdue(Collection<String> projects, Instant now) {
		var counts = new HashMap<String, Integer>();
		database.query("select project_id, count(*) from worklist_task where project_id = any (?) and due_at < ? "
				+ "group by project_id", row -> {
					counts.put(row.getString(1), row.getInt(2));
				}, projects.toArray(String[]::new), Timestamp.from(now));
		return counts;
	}

	/** The open tasks of a process that are past their date, whoever they belong to. */
	public List<Late> overdueIn(String process, Instant now) {
		return database.query("select task, business_key from worklist_task where process = ? and due_at < ?",
				(row, number) -> new Late(row.getString(1), row.getString(2)), process, Timestamp.from(now));
	}

	/** Every open task; for a demonstration's troupe, never for a page. */
	public List<WorklistEntry> allOpen() {
		return database.query(COLUMNS + "from worklist_task t order by t.created_at, t.task_id",
				(row, number) -> entry(row));
	}

	/** Open tasks that are due after an instant, by due date. */
	public List<WorklistEntry> dueAfter(Instant now) {
		return database.query(COLUMNS + "from worklist_task t where t.due_at > ? order by t.due_at, t.task_id",
				(row, number) -> entry(row), Timestamp.from(now));
	}

	/** The login and groups a task belongs to. */
	public List<String> principalsOf(String taskId) {
		return database.queryForList("select principal from worklist_entry where task_id = ? order by principal",
				String.class, taskId);
	}

	private static List<String> principals(ResultSet row) throws SQLException {
		var principals = row.getArray("principals");
		return (principals == null) ? List.of() : List.of((String[]) principals.getArray());
	}

	private static WorklistEntry entry(ResultSet row) throws SQLException {
		return new WorklistEntry(row.getString(1), row.getString(2), row.getString(3), row.getString(4),
				row.getString(5), row.getString(6), row.getString(7), row.getString(8), instant(row, 9),
				instant(row, 10));
	}

	private static Instant instant(ResultSet row, int column) throws SQLException {
		var moment = row.getObject(column, OffsetDateTime.class);
		return (moment == null) ? null : moment.toInstant();
	}

	/** A task that is past its date: its id in the diagram, and its case. */
	public record Late(String task, String businessKey) {
	}

	/**
	 * An open task, and when it was seen.
	 *
	 * @param at by the official clock
	 * @param principals the groups that may do it, and experts by login; never who took
	 * it
	 */
	public record Seen(WorklistEntry task, Instant at, List<String> principals) {

	}

}

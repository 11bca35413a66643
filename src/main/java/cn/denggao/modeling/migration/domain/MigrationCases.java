package cn.denggao.modeling.migration.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import cn.denggao.modeling.MigrationId;
import cn.denggao.modeling.migration.domain.CaseLine.Handed;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Repository;

/** Every case of every migration, and what has become of it. */
@Repository
class MigrationCases {

	private static final String WRITE = """
			insert into modeling_migration_case (migration, instance, business_key, position, status, attempts, changed_at)
			values (?, ?, ?, ?, ?, 0, ?)""";

	private static final String NEXT = """
			select m.id, m.source, m.target, c.instance, c.attempts
			from modeling_migration_case c join modeling_migration m on m.id = c.migration
			where m.status = 'RUNNING' and c.status = 'READY' order by c.attempts, m.id, c.business_key
			limit ? for update of c skip locked""";

	private static final String MARK = """
			update modeling_migration_case set status = ?, fault = ?, fault_detail = ?, attempts = attempts + 1, changed_at = ?
			where migration = ? and instance = any (?) and status = 'READY'""";

	private static final String MOVED = """
			update modeling_migration_case c set status = 'MOVED', fault = null, fault_detail = null,
			attempts = attempts + 1, changed_at = ?, moved_from = v.place_before, moved_to = v.place_after
			from unnest(?::text[], ?::text[], ?::text[]) as v (instance, place_before, place_after)
			where c.migration = ? and c.instance = v.instance and c.status = 'READY'""";

	private static final String HANDED = """
			update modeling_migration_case set handed_tasks = ?, taken_from = ?, given_to = ?
			where migration = ? and business_key = ?""";

	private static final RowMapper<CaseLine> LINE = (row, number) -> new CaseLine(row.getString("instance"),
			row.getString("business_key"), row.getString("position"), CaseStatus.valueOf(row.getString("status")),
			row.getString("moved_from"), row.getString("moved_to"), row.getString("fault"),
			row.getString("fault_detail"), row.getInt("attempts"), row.getTimestamp("changed_at").toInstant(),
			handed(row));

	private final JdbcTemplate database;

	MigrationCases(JdbcTemplate database) {
		this.database = database;
	}

	private static List<Handed> handed(ResultSet row) throws SQLException {
		if (row.getArray("handed_tasks") == null) {
			return List.of();
		}
		var tasks = (String[]) row.getArray("handed_tasks").getArray();
		var from = (String[]) row.getArray("taken_from").getArray();
		var to = (String[]) row.getArray("given_to").getArray();
		return IntStream.range(0, tasks.length).mapToObj(at -> new Handed(tasks[at], from[at], to[at])).toList();
	}

	void write(MigrationId migration, List<Listed> cases, Instant now) {
		database.batchUpdate(WRITE,
				cases.stream()
					.map(one -> new Object[] { migration.value(), one.of().instance(), one.of().businessKey(),
							one.of().position(), one.status().name(), Timestamp.from(now) })
					.toList());
	}

	/** The next cases, locked against other nodes until the transaction ends. */
	List<OpenCase> next(int limit) {
		return database.query(NEXT, (row, number) -> new OpenCase(new MigrationId(row.getObject("id", UUID.class)),
				row.getString("source"), row.getString("target"), row.getString("instance"), row.getInt("attempts")),
				limit);
	}

	/** Leaves out what another node has dealt with since. */
	void mark(MigrationId migration, List<String> instances, CaseStatus status, Instant now) {
		mark(migration, instances, status, null, null, now);
	}

	/** Leaves out what another node has dealt with since. */
	void mark(MigrationId migration, List<String> instances, CaseStatus status, CaseNotMoved fault, Instant now) {
		mark(migration, instances, status, fault.key(), String.join("、", fault.arguments()), now);
	}

	/** Keeps with each where it stood at its turn and where it stands now. */
	void moved(MigrationId migration, List<RunningCase> cases, Map<String, String> places, Instant now) {
		database.update(MOVED, Timestamp.from(now), texts(cases, RunningCase::instance),
				texts(cases, RunningCase::position), texts(cases, one -> one.positionBy(places)), migration.value());
	}

	/** Keeps with each case whose tasks changed hands; several in one text. */
	void handedOver(MigrationId migration, List<HandedOver> handed) {
		var of = handed.stream().collect(Collectors.groupingBy(HandedOver::businessKey));
		database.batchUpdate(HANDED,
				of.entrySet()
					.stream()
					.map(each -> new Object[] { texts(each.getValue(), HandedOver::name),
							texts(each.getValue(), HandedOver::from), texts(each.getValue(), HandedOver::given),
							migration.value(), each.getKey() })
					.toList());
	}

	private static <T> String[] texts(List<T> cases, Function<T, String> text) {
		return cases.stream().map(text).toArray(String[]::new);
	}

	private void mark(MigrationId migration, List<String> instances, CaseStatus status, String fault, String detail,
			Instant now) {
		if (!instances.isEmpty()) {
			database.update(MARK, status.name(), fault, detail, Timestamp.from(now), migration.value(),
					instances.toArray(String[]::new));
		}
	}

	/** Cases that waited to leave a step and have left it, or have ended. */
	void release(MigrationId migration, List<String> instances, CaseStatus status, Instant now) {
		database.update("""
				update modeling_migration_case set status = ?, changed_at = ?
				where migration = ? and status = 'WAITING' and instance = any (?)""", status.name(),
				Timestamp.from(now), migration.value(), instances.toArray(String[]::new));
	}

	/** What waits to leave its step stays where it is; returns how many. */
	int endWaiting(MigrationId migration, Instant now) {
		return database.update("""
				update modeling_migration_case set status = 'STAYING', changed_at = ?
				where migration = ? and status = 'WAITING'""", Timestamp.from(now), migration.value());
	}

	/** What failed is tried again; returns how many. */
	int retry(MigrationId migration, Instant now) {
		return database.update("""
				update modeling_migration_case set status = 'READY', fault = null, fault_detail = null, attempts = 0,
				changed_at = ? where migration = ? and status = 'FAILED'""", Timestamp.from(now), migration.value());
	}

	Map<CaseStatus, Integer> counts(MigrationId migration) {
		var counts = new EnumMap<CaseStatus, Integer>(CaseStatus.class);
		database.query("select status, count(*) from modeling_migration_case where migration = ? group by status",
				row -> {
					counts.put(CaseStatus.valueOf(row.getString(1)), row.getInt(2));
				}, migration.value());
		return counts;
	}

	List<CaseLine> of(MigrationId migration, CaseStatus status, int limit, long offset) {
		return database.query("""
				select * from modeling_migration_case where migration = ? and (status = ? or ?)
				order by business_key limit ? offset ?""", LINE, migration.value(),
				(status == null) ? "" : status.name(), status == null, limit, offset);
	}

	List<String> instances(MigrationId migration) {
		return database.queryForList("select instance from modeling_migration_case where migration = ?", String.class,
				migration.value());
	}

	List<String> waiting(MigrationId migration) {
		return database.queryForList(
				"select instance from modeling_migration_case where migration = ? and status = 'WAITING'", String.class,
				migration.value());
	}

	/** A running case and how it begins. */
	record Listed(RunningCase of, CaseStatus status) {

	}

}

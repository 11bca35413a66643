package cn.denggao.modeling.migration.process;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

import cn.denggao.modeling.migration.domain.RunningCase;

import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Repository;

/**
 * Reads from the engine's tables where running cases wait, all with one statement: asking
 * the engine case by case takes minutes for ten thousand.
 */
@Repository
class RunningCases {

	private static final String CASES = """
			select i.id_, i.business_key_, i.proc_def_id_, string_agg(distinct e.act_id_, ' ') as steps,
			exists (select 1 from act_ru_incident t where t.proc_inst_id_ = i.id_) as troubled
			from act_ru_execution i
			left join act_ru_execution e on e.proc_inst_id_ = i.id_ and e.act_id_ is not null
			  and not exists (select 1 from act_ru_execution c where c.parent_id_ = e.id_)
			where i.parent_id_ is null and %s
			group by i.id_, i.business_key_, i.proc_def_id_ order by i.business_key_""";

	private static final String OF_VERSION = CASES.formatted("i.proc_def_id_ = ?");

	private static final String OF_INSTANCES = CASES.formatted("i.id_ = any (?)");

	private static final String LOCK = """
			select id_ from act_ru_execution where proc_inst_id_ = any (?) order by id_ for update""";

	private static final String COUNT = "select count(*) from act_ru_execution where parent_id_ is null and id_ = any (?)";

	private static final RowMapper<RunningCase> CASE = (row, number) -> new RunningCase(row.getString("id_"),
			row.getString("business_key_"), steps(row.getString("steps")), row.getBoolean("troubled"));

	private final JdbcTemplate database;

	RunningCases(JdbcTemplate database) {
		this.database = database;
	}

	List<RunningCase> of(String definition) {
		return database.query(OF_VERSION, CASE, definition);
	}

	List<RunningCase> of(Collection<String> instances) {
		return database.query(OF_INSTANCES, CASE, (Object) instances.toArray(String[]::new));
	}

	/** From now on this transaction gives way to whoever holds what it needs. */
	void limit(Duration waits, Duration lasts) {
		database.execute("set local lock_timeout = " + waits.toMillis());
		database.execute("set local statement_timeout = " + lasts.toMillis());
	}

	/** The same while they are locked. */
	void lock(Collection<String> instances, Duration waits) {
		database.execute("set local lock_timeout = " + waits.toMillis());
		lock(instances);
		database.execute("set local lock_timeout to default");
	}

	/** Whoever acts on one of them waits, or is told to try again. */
	void lock(Collection<String> instances) {
		try {
			database.queryForList(LOCK, String.class, (Object) instances.toArray(String[]::new));
		}
		catch (UncategorizedSQLException ex) {
			throw EndedByDatabase.isCauseOf(ex) ? new CannotAcquireLockException("Somebody acts on the cases", ex) : ex;
		}
	}

	int count(Collection<String> instances) {
		return database.queryForObject(COUNT, Integer.class, (Object) instances.toArray(String[]::new));
	}

	private static TreeSet<String> steps(String joined) {
		return (joined == null) ? new TreeSet<>() : new TreeSet<>(Arrays.asList(joined.split(" ")));
	}

}

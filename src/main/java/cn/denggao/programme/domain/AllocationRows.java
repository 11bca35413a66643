package cn.denggao.programme.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import cn.denggao.kernel.Actor;
import cn.denggao.programme.RoundId;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Proposals of places by population, every version with what it was worked out from. */
@Repository
class AllocationRows {

	private static final String ALL = """
			select a.version, a.inputs, a.result, a.made_by, a.made_at,
			(select max(u.applied_at) from programme_allocation_use u where u.round = a.round and u.version = a.version)
			as applied_at from programme_allocation a where a.round = ?""";

	private final JdbcTemplate database;

	AllocationRows(JdbcTemplate database) {
		this.database = database;
	}

	/** Keeps it as the round's next version; the caller holds the round. */
	int add(RoundId round, Allocation inputs, Map<String, Integer> result, Actor by, Instant at) {
		return database.queryForObject("""
				insert into programme_allocation (round, version, inputs, result, made_by, made_at)
				select ?, coalesce(max(version), 0) + 1, ?, ?, ?, ? from programme_allocation where round = ?
				returning version""", Integer.class, round.value(), RulesText.of(inputs),
				RulesText.of(new Result(result)), by.login(), Timestamp.from(at), round.value());
	}

	void use(RoundId round, int version, Actor by, Instant at) {
		database.update("""
				insert into programme_allocation_use (round, version, applied_by, applied_at) values (?, ?, ?, ?)""",
				round.value(), version, by.login(), Timestamp.from(at));
	}

	/** The newest first. */
	List<Version> of(RoundId round) {
		return database.query(ALL + " order by a.version desc", (row, number) -> version(row), round.value());
	}

	Optional<Version> find(RoundId round, int version) {
		return of(round).stream().filter(each -> each.number() == version).findFirst();
	}

	private static Version version(ResultSet row) throws SQLException {
		var applied = row.getTimestamp("applied_at");
		return new Version(row.getInt("version"), RulesText.read(row.getString("inputs"), Allocation.class),
				RulesText.read(row.getString("result"), Result.class).places(), row.getString("made_by"),
				row.getTimestamp("made_at").toInstant(), (applied == null) ? null : applied.toInstant());
	}

	/** Places by unit, as kept. */
	record Result(Map<String, Integer> places) {
	}

	/**
	 * One proposal.
	 *
	 * @param appliedAt when it became the draft's quotas last, or null
	 */
	record Version(int number, Allocation inputs, Map<String, Integer> result, String by, Instant at,
			Instant appliedAt) {
	}

}

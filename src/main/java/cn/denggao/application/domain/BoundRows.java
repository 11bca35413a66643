package cn.denggao.application.domain;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import cn.denggao.application.ProjectId;
import cn.denggao.programme.PlaceBound.Counts;
import cn.denggao.programme.RoundId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Reads what the database counts on the bounds of rounds. */
@Repository
class BoundRows {

	private final JdbcTemplate database;

	BoundRows(JdbcTemplate database) {
		this.database = database;
	}

	/** Whoever counts on the round's bounds waits until this transaction ends. */
	void lock(RoundId round) {
		database.query("select pg_advisory_xact_lock(hashtextextended('bounds ' || ?, 0))", row -> {
		}, round.toString());
	}

	/** What counts on the round's bounds now. */
	List<Counted> of(RoundId round, Counts counts) {
		return database.query(
				"select code, part, most, counted from application_bound where round_id = ? and counts = ? "
						+ "order by code, part",
				(row, number) -> new Counted(row.getString("code"), row.getString("part"),
						row.getObject("most", Integer.class), row.getInt("counted")),
				round.value(), counts.name());
	}

	/** How many may count on a bound, or on its part, as things are now. */
	Integer most(RoundId round, String code, String part) {
		return database.queryForObject("select application_bound_most(?, ?, ?)", Integer.class, round.value(), code,
				part);
	}

	/** On what these would count, those that count already left out. */
	List<Held> held(Collection<ProjectId> projects, Counts counts) {
		return of(projects, counts,
				"""
						and not exists (select from application_bound_place t where t.project_id = p.id and t.code = b.code)""");
	}

	/** On what these count or would count. */
	List<Held> concerning(Collection<ProjectId> projects, Counts counts) {
		return of(projects, counts, "");
	}

	private List<Held> of(Collection<ProjectId> projects, Counts counts, String but) {
		var ids = projects.stream().map(ProjectId::value).toArray(UUID[]::new);
		return database.query("""
				select p.id, b.code, b.part, b.most from unnest(?::uuid[]) p(id), application_bounds_holding(p.id) b
				where b.counts = ?\s""" + but + " order by p.id, b.code",
				(row, number) -> new Held(new ProjectId(row.getObject("id", UUID.class)), row.getString("code"),
						row.getString("part"), row.getObject("most", Integer.class)),
				ids, counts.name());
	}

	/** A bound, or its part for one authority. */
	record Counted(String code, String part, Integer most, int counted) {

		boolean isOf(String otherCode, String otherPart) {
			return code.equals(otherCode) && part.equals(otherPart);
		}

	}

	/** An application that would count on a bound. */
	record Held(ProjectId project, String code, String part, Integer most) {
	}

}

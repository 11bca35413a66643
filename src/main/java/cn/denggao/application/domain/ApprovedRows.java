package cn.denggao.application.domain;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.denggao.application.ProjectId;
import cn.denggao.organisation.Level;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Approvals as the database keeps them: where their hospitals stood, and how many. */
@Repository
class ApprovedRows {

	private final JdbcTemplate database;

	ApprovedRows(JdbcTemplate database) {
		this.database = database;
	}

	/**
	 * Takes the category's count, so that its rounds are approved one after the other.
	 */
	void lock(String programme, String category) {
		database.update("""
				insert into application_approved_count (programme, category) values (?, ?)
				on conflict do nothing""", programme, category);
		database.queryForObject("""
				select approved from application_approved_count where programme = ? and category = ? for update""",
				Integer.class, programme, category);
	}

	/** How many of a category count now. */
	int approved(String programme, String category) {
		return database
			.queryForList("select approved from application_approved_count where programme = ? and category = ?",
					Integer.class, programme, category)
			.stream()
			.findFirst()
			.orElse(0);
	}

	/** Those of these whose approval does not count already. */
	List<ProjectId> notApproved(Collection<ProjectId> list) {
		return database.query("""
				select p.id from unnest(?::uuid[]) p(id) where not exists (select from application_approved a
				where a.project_id = p.id and a.lost_on is null)""",
				(row, number) -> new ProjectId(row.getObject("id", UUID.class)),
				(Object) list.stream().map(ProjectId::value).toArray(UUID[]::new));
	}

	/**
	 * Approvals that count, those of hospitals below an authority on their day; null for
	 * all.
	 */
	List<Group> below(String authority) {
		return database.query("""
				select a.programme, a.category, r.tier, r.year, r.batch, a.specialty, a.region, a.capital,
				a.self_funded, a.authorities, count(*) as approved
				from application_approved a join programme_round r on r.id = a.round_id where a.lost_on is null
				and (cast(? as text) is null or a.authorities @> array[cast(? as text)])
				group by a.programme, a.category, r.tier, r.year, r.batch, a.specialty, a.region, a.capital,
				a.self_funded, a.authorities""",
				(row, number) -> new Group(row.getString("programme"), row.getString("category"),
						Level.valueOf(row.getString("tier")), row.getInt("year"), row.getInt("batch"),
						row.getString("specialty"), row.getString("region"), row.getBoolean("capital"),
						row.getBoolean("self_funded"), List.of((String[]) row.getArray("authorities").getArray()),
						row.getInt("approved")),
				authority, authority);
	}

	/** How many an authority has recommended and not lost, by programme and category. */
	Map<String, Integer> nominated(String authority) {
		var counts = new HashMap<String, Integer>();
		database.query("""
				select r.programme || ' ' || r.category as of, count(*) as nominated
				from application_recommendation c join programme_round r on r.id = c.round_id
				where c.organisation = ? and c.freed_at is null group by 1""", row -> {
			counts.put(row.getString("of"), row.getInt("nominated"));
		}, authority);
		return counts;
	}

	/**
	 * Approvals that are alike.
	 *
	 * @param year of their round
	 * @param batch which of the year's rounds of the category it was
	 * @param region of their hospital, or null
	 * @param authorities from the supervisor up, on the day
	 */
	record Group(String programme, String category, Level tier, int year, int batch, String specialty, String region,
			boolean capital, boolean selfFunded, List<String> authorities, int approved) {
	}

}

package cn.denggao.application.domain;

import java.util.List;

import cn.denggao.application.domain.TargetProgress.Ended;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * Approvals that count under a code which had ended by their day: its region was divided,
 * or nobody has said what became of it, so that no single code takes its place.
 */
@Repository
class EndedRegions {

	private final JdbcTemplate database;

	EndedRegions(JdbcTemplate database) {
		this.database = database;
	}

	/**
	 * Of hospitals below this authority on the day of approval, or of all if it is null;
	 * of this year's rounds, or of all years.
	 */
	List<Ended> of(String programme, String authority, Integer year) {
		return database.query("""
				select g.code, g.name, g.valid_to, count(*)::integer as approved
				from application_approved a join programme_round r on r.id = a.round_id
				join organisation_region g on g.code = a.region
				where a.programme = ? and a.lost_on is null and g.valid_to < a.approved_on
				and (cast(? as text) is null or a.authorities @> array[cast(? as text)])
				and (cast(? as integer) is null or r.year = ?)
				group by g.code, g.name, g.valid_to order by g.code""",
				(row, number) -> new Ended(row.getString("code"), row.getString("name"),
						row.getDate("valid_to").toLocalDate(), row.getInt("approved")),
				programme, authority, authority, year, year);
	}

}

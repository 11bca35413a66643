package cn.denggao.application.domain;

import java.util.Collection;
import java.util.UUID;

import cn.denggao.application.ApprovedElsewhere;
import cn.denggao.application.ProjectId;
import cn.denggao.programme.RoundId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Approvals of the capital, as the database keeps them. */
@Repository
class CapitalRows {

	private final JdbcTemplate database;

	CapitalRows(JdbcTemplate database) {
		this.database = database;
	}

	ApprovedElsewhere elsewhere(RoundId round) {
		return database.queryForObject("""
				select count(*)::integer as approved, (count(*) filter (where capital))::integer as of_capital
				from application_approved_elsewhere(?)""",
				(row, number) -> new ApprovedElsewhere(row.getInt("approved"), row.getInt("of_capital")),
				round.value());
	}

	/** How many of the capital the round has with these, approved or not. */
	int with(RoundId round, Collection<ProjectId> list) {
		return database.queryForObject(
				"""
						select (select count(*) from application_approved a
						where a.round_id = ? and a.lost_on is null and a.capital)::integer
						+ (select count(*) from unnest(?::uuid[]) p(id) where application_is_of_capital(p.id)
						and not exists (select from application_approved a where a.project_id = p.id and a.lost_on is null))::integer""",
				Integer.class, round.value(), list.stream().map(ProjectId::value).toArray(UUID[]::new));
	}

}

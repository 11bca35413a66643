package cn.denggao.application.domain;

import java.util.List;

import cn.denggao.application.ApprovalBounds;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.ProgrammeTargets;
import cn.denggao.programme.RoundSummary;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Approvals as the database keeps them: where their hospitals stood, and how many. */
@Repository
public class CountedApprovals implements ApprovalBounds {

	private final JdbcTemplate database;

	private final ProgrammeTargets targets;

	CountedApprovals(JdbcTemplate database, ProgrammeTargets targets) {
		this.database = database;
		this.targets = targets;
	}

	@Override
	public void requireRoom(RoundSummary round, int more) {
		var target = targets.of(round.programmeCode(), round.categoryCode());
		int approved = lock(round.programmeCode(), round.categoryCode()) + target.before();
		if (target.figure() == null) {
			return;
		}
		target.figure().bound().ifPresent(most -> {
			if (approved + more > most) {
				throw Refused.because("application.approved.beyond", target.name(), most, approved, more);
			}
		});
	}

	private int lock(String programme, String category) {
		database.update("""
				insert into application_approved_count (programme, category) values (?, ?)
				on conflict do nothing""", programme, category);
		return database.queryForObject("""
				select approved from application_approved_count where programme = ? and category = ? for update""",
				Integer.class, programme, category);
	}

	/**
	 * Approvals that count, those of hospitals below an authority on their day; null for
	 * all.
	 */
	List<Group> below(String authority) {
		return database.query("""
				select programme, category, round_id, specialty, capital, self_funded, authorities, count(*) as approved
				from application_approved where lost_on is null
				and (cast(? as text) is null or authorities @> array[cast(? as text)])
				group by programme, category, round_id, specialty, capital, self_funded, authorities""",
				(row, number) -> new Group(row.getString("programme"), row.getString("category"),
						row.getString("round_id"), row.getString("specialty"), row.getBoolean("capital"),
						row.getBoolean("self_funded"), List.of((String[]) row.getArray("authorities").getArray()),
						row.getInt("approved")),
				authority, authority);
	}

	/**
	 * Approvals that are alike.
	 *
	 * @param authorities from the supervisor up, on the day
	 */
	record Group(String programme, String category, String round, String specialty, boolean capital, boolean selfFunded,
			List<String> authorities, int approved) {
	}

}

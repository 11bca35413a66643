package cn.denggao.application.domain;

import java.util.List;
import java.util.UUID;

import cn.denggao.application.ProjectStatus;
import cn.denggao.application.domain.TargetProgress.Overdue;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.programme.ProgrammeGrounds;
import cn.denggao.programme.ProgrammePlan;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * Projects of a programme whose plan period has ended while they have not passed their
 * acceptance (R001-07).
 */
@Repository
class OverdueProjects {

	private final JdbcTemplate database;

	private final ProgrammeGrounds grounds;

	private final OfficialClock clock;

	OverdueProjects(JdbcTemplate database, ProgrammeGrounds grounds, OfficialClock clock) {
		this.database = database;
		this.grounds = grounds;
		this.clock = clock;
	}

	/**
	 * Of hospitals below this authority on the day of approval, or of all if it is null;
	 * empty without a plan period and before its last year is over.
	 * @param last year of the plan period, or null
	 */
	List<Overdue> of(ProgrammePlan plan, Integer last, String authority) {
		return (last == null || clock.today().getYear() <= last) ? List.of()
				: open(plan.code(), authority).stream().filter(each -> !each.status().isFinal()).toList();
	}

	/** The last year of the plan period, or null. */
	Integer lastYear(ProgrammePlan plan) {
		return grounds.of(plan.code()).lastYear();
	}

	private List<Overdue> open(String programme, String authority) {
		return database.query("""
				select p.id, coalesce(p.project_number, p.code) as number, p.title, h.name as hospital, p.status
				from application_approved a join application_project p on p.id = a.project_id
				join organisation_hospital h on h.id = p.hospital_id
				where a.programme = ? and a.lost_on is null
				and (cast(? as text) is null or a.authorities @> array[cast(? as text)])
				order by h.name, number""",
				(row, number) -> new Overdue(row.getObject("id", UUID.class), row.getString("number"),
						row.getString("title"), row.getString("hospital"),
						ProjectStatus.valueOf(row.getString("status"))),
				programme, authority, authority);
	}

}

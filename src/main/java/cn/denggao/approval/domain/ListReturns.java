package cn.denggao.approval.domain;

import java.sql.Timestamp;
import java.util.Optional;
import java.util.UUID;

import cn.denggao.approval.domain.ProgrammeRoundProcess.Step;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.programme.RoundId;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Why lists went back to the ranking. */
@Repository
class ListReturns {

	private static final String OPEN = """
			select r.reason from approval_list_return r where r.round = ?
			and not exists (select from approval_list_decision d where d.round = r.round and d.confirmed
			and d.recorded_at > r.returned_at)
			order by r.returned_at desc limit 1""";

	private final JdbcTemplate database;

	private final OfficialClock clock;

	ListReturns(JdbcTemplate database, OfficialClock clock) {
		this.database = database;
		this.clock = clock;
	}

	void add(RoundId round, Step step, String reason, String by) {
		database.update("""
				insert into approval_list_return (id, round, step, reason, returned_by, returned_at)
				values (?, ?, ?, ?, ?, ?)""", UUID.randomUUID(), round.value(), step.name(), reason, by,
				Timestamp.from(clock.now()));
	}

	/** Why the list is being decided anew; nothing once it is decided. */
	Optional<String> open(RoundId round) {
		return database.queryForList(OPEN, String.class, round.value()).stream().findFirst();
	}

}

package cn.denggao.demonstration;

import java.util.Optional;
import java.util.UUID;

import cn.denggao.kernel.DemonstrationOnly;
import cn.denggao.programme.RoundId;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Remembers which round each act became and whether it has been played. */
@DemonstrationOnly
@Component
class Acts {

	private final JdbcTemplate database;

	Acts(JdbcTemplate database) {
		this.database = database;
	}

	Optional<RoundId> roundOf(Playbill.Act act) {
		return database.queryForList("select round_id from demonstration_act where year = ?", UUID.class, act.year())
			.stream()
			.map(RoundId::new)
			.findFirst();
	}

	void begin(Playbill.Act act, RoundId round) {
		database.update("insert into demonstration_act (year, round_id) values (?, ?)", act.year(), round.value());
	}

	boolean isPlayed(Playbill.Act act) {
		return !database.queryForList("select 1 from demonstration_act where year = ? and played", act.year())
			.isEmpty();
	}

	void played(Playbill.Act act) {
		database.update("update demonstration_act set played = true where year = ?", act.year());
	}

}

package cn.denggao.programme.domain;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import cn.denggao.programme.RoundId;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Proposals to open a round that were refused, with the reasons. */
@Repository
class OpeningRefusals {

	private final JdbcTemplate database;

	OpeningRefusals(JdbcTemplate database) {
		this.database = database;
	}

	/** Keeps one; gives its id. */
	UUID keep(RoundId round, String proposer, String reason, String by, Instant at) {
		var id = UUID.randomUUID();
		database.update("""
				insert into programme_opening_refusal (id, round, proposed_by, reason, refused_by, refused_at)
				values (?, ?, ?, ?, ?, ?)""", id, round.value(), proposer, reason, by, Timestamp.from(at));
		return id;
	}

	Optional<OpeningRefusal> newest(RoundId round) {
		return database
			.query("select * from programme_opening_refusal where round = ? order by refused_at desc limit 1",
					(row, number) -> new OpeningRefusal(row.getString("reason"), row.getString("refused_by"),
							row.getTimestamp("refused_at").toInstant()),
					round.value())
			.stream()
			.findFirst();
	}

	/** Why a proposal to open was refused. */
	record OpeningRefusal(String reason, String by, Instant at) {
	}

}

package cn.denggao.programme.domain;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;

import cn.denggao.kernel.Actor;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.RoundRules;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The rules rounds were opened with; a row never changes. */
@Repository
class FrozenRules {

	private static final String NEWEST = " from programme_round_rules where round = ? order by version desc limit 1";

	private final JdbcTemplate database;

	FrozenRules(JdbcTemplate database) {
		this.database = database;
	}

	/** Keeps the rules as the round's next version and tells their hash. */
	String freeze(RoundId round, RoundRules rules, Actor by, Instant at) {
		var text = RulesText.of(rules);
		var hash = RulesText.hash(text);
		database.update("""
				insert into programme_round_rules (round, version, content, hash, frozen_by, frozen_at)
				select ?, coalesce(max(version), 0) + 1, ?, ?, ?, ? from programme_round_rules where round = ?
				""", round.value(), text, hash, by.login(), Timestamp.from(at), round.value());
		return hash;
	}

	RoundRules of(RoundId round) {
		return RulesText.read(textOf(round));
	}

	/** The text over which the hash is taken. */
	String textOf(RoundId round) {
		return newest("content", round);
	}

	String hashOf(RoundId round) {
		return newest("hash", round);
	}

	Optional<RoundRules> find(RoundId round) {
		return search("content", round).map(RulesText::read);
	}

	private String newest(String column, RoundId round) {
		return search(column, round).orElseThrow(() -> Refused.because("programme.round.not-open-yet"));
	}

	private Optional<String> search(String column, RoundId round) {
		return database.queryForList("select " + column + NEWEST, String.class, round.value()).stream().findFirst();
	}

}

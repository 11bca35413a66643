package cn.denggao.acceptance.domain;

import java.time.LocalDate;

import cn.denggao.programme.RoundSummary;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Gives numbers: certificates per programme and year, panels per project. */
@Component
class AcceptanceNumbers {

	private static final String NEXT = """
			insert into acceptance_counter (prefix, last) values (?, 1)
			on conflict (prefix) do update set last = acceptance_counter.last + 1 returning last""";

	private static final int ATTEMPTS = 2;

	private final JdbcTemplate database;

	private final Acceptances acceptances;

	AcceptanceNumbers(JdbcTemplate database, Acceptances acceptances) {
		this.database = database;
		this.acceptances = acceptances;
	}

	/** E.g. {@code SX136-2029-0007}: counted per programme and year, never reused. */
	String certificate(RoundSummary round, LocalDate issuedOn) {
		var prefix = round.programmeCode() + "-" + issuedOn.getYear();
		var number = database.queryForObject(NEXT, Integer.class, prefix);
		return "%s-%04d".formatted(prefix, number);
	}

	/** A re-check after years must not answer with the panel of the first acceptance. */
	int panelAttempt(Acceptance acceptance) {
		var before = acceptances.findByProjectIdOrderByOpenedAt(acceptance.project().value())
			.stream()
			.filter(other -> other.openedAt().isBefore(acceptance.openedAt()))
			.count();
		return (int) before * ATTEMPTS + acceptance.attempt().number();
	}

}

package cn.denggao.demonstration;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import cn.denggao.identity.ActingAs;
import cn.denggao.programme.OpeningRound;
import cn.denggao.programme.RepeatingRound;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The round of domain §11: 60 places, 300 万元 in 24 months, seven experts, window and
 * recommendations on their days.
 */
class RoundOf2024 {

	/**
	 * 88 × (1.12 − 0.80) ÷ 0.40 = 70.40, and 12 for a stay below nine days: 82.40.
	 */
	private static final Map<String, String> RULES = Map.of("review", """
			{"panelSize": 7, "reserves": 1, "objective": [
			{"indicator": "CMI", "weight": 88, "floor": 0.80, "full": 1.20},
			{"indicator": "ALOS", "weight": 12, "floor": 14, "full": 9}]}""", "ranking", """
			{"slots": {"operator": "EXACT", "value": 60, "to": null}}""", "agreement", """
			{"funding": 3000000, "termMonths": 24, "matchingRate": 1,
			"tranches": [{"year": 1, "share": 0.60}, {"year": 2, "share": 0.40}]}""", "midterm", """
			{"afterMonths": 12}""");

	private final RoundDirectory rounds;

	private final RepeatingRound repeating;

	private final OpeningRound opening;

	private final ActingAs acting;

	private final JdbcTemplate database;

	private final ObjectMapper json;

	RoundOf2024(RoundDirectory rounds, RepeatingRound repeating, OpeningRound opening, ActingAs acting,
			JdbcTemplate database, ObjectMapper json) {
		this.rounds = rounds;
		this.repeating = repeating;
		this.opening = opening;
		this.acting = acting;
		this.database = database;
		this.json = json;
	}

	RoundId opened() {
		var made = new RoundId[1];
		acting.run("prov1", () -> made[0] = repeating.repeat(like(), 2024, "2024 年度领军临床专科"));
		database.update("update programme_round set draft_rules = ? where id = ?", changed(made[0]), made[0].value());
		acting.run("prov1", () -> opening.propose(made[0], Instant.parse("2024-05-10T09:30:00Z"),
				Instant.parse("2024-05-31T15:59:59.999Z"), "示卫医函〔2024〕31号"));
		acting.run("provleader", () -> opening.open(made[0]));
		return made[0];
	}

	private RoundId like() {
		return rounds.all()
			.stream()
			.filter(round -> round.programmeCode().equals("SX-136") && round.categoryCode().equals("LEADING_SPECIALTY"))
			.findFirst()
			.orElseThrow()
			.id();
	}

	private String changed(RoundId round) {
		var rules = (ObjectNode) read(draftOf(round.value()));
		RULES.forEach((part, change) -> ((ObjectNode) rules.get(part)).setAll((ObjectNode) read(change)));
		return rules.toString();
	}

	private String draftOf(UUID round) {
		return database.queryForObject("select draft_rules from programme_round where id = ?", String.class, round);
	}

	private JsonNode read(String text) {
		try {
			return json.readTree(text);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}

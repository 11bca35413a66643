package cn.denggao.programme.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import cn.denggao.kernel.Refused;
import cn.denggao.programme.IndicatorDirectory;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundRules;
import cn.denggao.programme.RoundSummary;
import cn.denggao.programme.RubricSurroundings;
import cn.denggao.programme.RubricUse;
import cn.denggao.programme.RubricUse.Stage;
import com.fasterxml.jackson.databind.JsonNode;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Which rounds judge by which rubrics, and what these may refer to. */
@Repository
@Transactional(readOnly = true)
class RubricUses {

	private static final String RULES = """
			select r.id, case when r.status = 'DRAFT' then r.draft_rules else (select content from programme_round_rules f
			where f.round = r.id order by f.version desc limit 1) end as rules from programme_round r""";

	private final JdbcTemplate database;

	private final RoundDirectory rounds;

	private final IndicatorDirectory indicators;

	RubricUses(JdbcTemplate database, RoundDirectory rounds, IndicatorDirectory indicators) {
		this.database = database;
		this.rounds = rounds;
		this.indicators = indicators;
	}

	/** The newest round first. */
	List<RubricUse> all() {
		var rules = new LinkedHashMap<UUID, String>();
		database.query(RULES, row -> {
			rules.put(row.getObject("id", UUID.class), row.getString("rules"));
		});
		return rounds.all()
			.stream()
			.filter(round -> rules.get(round.id().value()) != null)
			.flatMap(round -> uses(round, RulesText.read(rules.get(round.id().value()))))
			.toList();
	}

	private static Stream<RubricUse> uses(RoundSummary round, RoundRules rules) {
		return Stream.of(new RubricUse(round, Stage.REVIEW, rules.rubric(), rules),
				new RubricUse(round, Stage.MIDTERM, rules.midtermRubric(), rules),
				new RubricUse(round, Stage.ACCEPTANCE, rules.acceptanceRubric(), rules));
	}

	/**
	 * Of the drafts that would take a new version; of the newest round if there is none.
	 */
	RubricSurroundings around(String code) {
		var all = all();
		var own = all.stream().filter(use -> use.rubric().id().equals(code)).toList();
		var drafts = own.stream().filter(RubricUse::isDraft).toList();
		var near = !drafts.isEmpty() ? drafts : (own.isEmpty() ? all : own).stream().limit(1).toList();
		var sections = new LinkedHashMap<String, String>();
		var names = new LinkedHashMap<String, String>();
		near.stream().map(use -> use.round().id()).distinct().forEach(round -> {
			sectionsOf(rounds.dossierTemplate(round)).forEach(sections::putIfAbsent);
			indicators.of(round).forEach(indicator -> names.putIfAbsent(indicator.code(), indicator.name()));
		});
		return new RubricSurroundings(sections, names,
				near.stream().findFirst().map(use -> use.rules().review()).orElseThrow(Refused::notFound));
	}

	private static Map<String, String> sectionsOf(String template) {
		var sections = new LinkedHashMap<String, String>();
		RulesText.read(template, JsonNode.class)
			.path("sections")
			.forEach(section -> sections.put(section.path("code").asText(), section.path("title").asText()));
		return sections;
	}

}

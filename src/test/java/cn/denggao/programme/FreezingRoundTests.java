package cn.denggao.programme;

import cn.denggao.DenggaoTest;
import cn.denggao.application.ApplicationStory;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.requirements.Requirement;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a round was opened with stays, whatever is imported later. */
@DenggaoTest
class FreezingRoundTests {

	private static final OrganisationId PROVINCE = OrganisationId.of("140000");

	@Autowired
	private ApplicationContext context;

	@Autowired
	private ImportingPack importing;

	@Autowired
	private RoundDirectory rounds;

	@Autowired
	private IndicatorDirectory indicators;

	@Autowired
	private JdbcTemplate database;

	@AfterEach
	void bringsTheShippedPackBack() {
		importing.importFrom("sx-136", PROVINCE);
	}

	@Test
	@Requirement(value = "R000-05", page = "/rounds/{id}/opening")
	void keepsFormIndicatorsAndHashWhenAPackIsImportedAnew() {
		// given
		var open = new ApplicationStory(context).openRound();
		var hash = rounds.rulesHash(open);
		var template = rounds.dossierTemplate(open);
		var before = indicators.of(open);

		// when
		importing.importFrom(WrongPack.with("renamed", "indicators.yaml", "name: 病例组合指数", "name: 组合指数"), PROVINCE);
		importing.importFrom(WrongPack.with("renamed", "dossier.yaml", "title: 封面信息", "title: 首页信息"), PROVINCE);

		// then
		assertThat(rounds.rulesHash(open)).isEqualTo(hash);
		assertThat(rounds.dossierTemplate(open)).isEqualTo(template).contains("封面信息");
		assertThat(indicators.of(open)).isEqualTo(before);
		assertThat(indicators.require(open, "CMI").name()).isEqualTo("病例组合指数");
		assertThat(rounds.dossierTemplate(draft())).contains("首页信息");
	}

	@Test
	void givesANewDraftTheNewIndicators() {
		// when
		importing.importFrom(WrongPack.with("renamed", "indicators.yaml", "name: 病例组合指数", "name: 组合指数"), PROVINCE);

		// then
		assertThat(indicators.require(draft(), "CMI").name()).isEqualTo("组合指数");
		assertThat(rounds.rulesHash(new ApplicationStory(context).openRound())).isNotEmpty();
	}

	@Test
	void freezesTheDecisionTablesByVersion() {
		// given
		var story = new ApplicationStory(context);

		// when
		var rules = rounds.rules(story.openRound());

		// then
		assertThat(rules.definitions().tables().keySet()).containsExactlyInAnyOrder("eligibility", "review-routing");
		assertThat(rules.definitions().version("eligibility").getAsInt()).isEqualTo(newest("eligibility"));
		assertThat(rules.definitions().dossier()).matches("[0-9a-f]{64}");
	}

	@ParameterizedTest
	@ValueSource(strings = { "dossier_template = '{}'", "indicators = '[]'", "draft_rules = '{}'", "year = 1",
			"batch = 2", "category = 'KEY_LABORATORY'" })
	void refusesARawChangeOfAnOpenRound(String change) {
		var open = new ApplicationStory(context).openRound();

		assertThatThrownBy(
				() -> database.update("update programme_round set " + change + " where id = ?", open.value()))
			.isInstanceOf(DataAccessException.class)
			.hasMessageContaining("frozen");
	}

	@ParameterizedTest
	@ValueSource(strings = { "update programme_round_rules set content = '{}'", "delete from programme_round_rules" })
	void refusesARawChangeOfFrozenRules(String change) {
		var open = new ApplicationStory(context).openRound();

		assertThatThrownBy(() -> database.update(change + " where round = ?", open.value()))
			.isInstanceOf(DataAccessException.class)
			.hasMessageContaining("are frozen");
	}

	@Test
	void readsRulesFrozenBeforeThereWereRoutes() {
		// given
		var round = RoundId.random();
		var story = new ApplicationStory(context);
		var old = database.queryForObject("""
				select (draft_rules::jsonb - 'route' - 'specialties' - 'definitions')::text from programme_round
				where id = ?""", String.class, draft().value());
		database.update("""
				insert into programme_round (id, programme, category, year, batch, title, status, organisation,
				draft_rules, dossier_template, indicators, version) select ?, programme, category, 1999, 1, title,
				'DRAFT', organisation, ?, dossier_template, indicators, 0 from programme_round where id = ?""",
				round.value(), old, story.draftRound().value());
		database.update("""
				insert into programme_round_rules (round, version, content, hash, frozen_by, frozen_at)
				values (?, 1, ?, 'old', 'somebody', now())""", round.value(), old);

		// when
		var rules = rounds.rules(round);

		// then
		assertThat(rules.route().track()).isEqualTo(RoundRoute.Track.FUNDED);
		assertThat(rules.route().admits("SX01")).isTrue();
		assertThat(rules.specialties().admits("03.01")).isTrue();
		assertThat(rules.specialties().tagsOf("03.01")).isEmpty();
		assertThat(rules.definitions().version("eligibility")).isEmpty();
		assertThat(rules.recommendation().quotaOf("140200")).isEqualTo(2);
		assertThat(rules.agreement().tranches()).hasSize(3);
	}

	private int newest(String table) {
		return database.queryForObject(
				"select max(version_) from act_re_decision_def where key_ = ? and tenant_id_ is null", Integer.class,
				table);
	}

	private RoundId draft() {
		return rounds.all()
			.stream()
			.filter(round -> round.year() == 2026 && round.programmeCode().equals("SX-136")
					&& round.categoryCode().equals("LEADING_SPECIALTY"))
			.findFirst()
			.orElseThrow()
			.id();
	}

}

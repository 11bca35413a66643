package cn.denggao.programme;

import java.util.function.Consumer;

import cn.denggao.DenggaoTest;
import cn.denggao.application.ApplicationStory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import static cn.denggao.application.ApplicationStory.CHIEF;
import static org.assertj.core.api.Assertions.assertThat;

/** What judges the applications of a round changes by a decision of two persons only. */
@DenggaoTest
class RaisingVersionsTests {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private RaisingVersions raising;

	@Autowired
	private RoundDirectory rounds;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private TransactionTemplate transaction;

	private RoundId round;

	@BeforeEach
	void aRoundIsOpen() {
		round = new ApplicationStory(context).openRound();
	}

	@Test
	void givesOpenRoundsTheNewVersionAsANewStateOfTheirRules() {
		// given
		var before = rounds.rules(round);
		var hash = rounds.rulesHash(round);
		var version = before.versions().reviewStage();

		// when
		undone(draft -> {
			var raised = raising.raise("review-stage", version, version + 1000, null);

			// then
			assertThat(raised).isPositive();
			assertThat(rounds.rules(round)).isEqualTo(
					before.withVersions(new RoundRules.Versions(version + 1000, before.versions().expertScoring())));
			assertThat(rounds.rulesHash(round)).isNotEqualTo(hash);
			assertThat(database.queryForList(
					"select login from audit_entry where action = 'programme.version-raised' and subject_id = ?",
					String.class, round.toString()))
				.containsExactly(CHIEF.actor().login());
			assertThat(database.queryForObject("select count(*) from programme_round_rules where round = ?",
					Integer.class, draft.value()))
				.isZero();
		});
	}

	@Test
	void leavesRoundsAloneThatFrozeAnotherVersionOrProcess() {
		// given
		var versions = rounds.rules(round).versions();

		// when
		undone(draft -> {
			var raised = raising.raise("review-stage", versions.reviewStage() + 500, versions.reviewStage() + 501, null)
					+ raising.raise("midterm-inspection", versions.reviewStage(), versions.reviewStage() + 1, null);

			// then
			assertThat(raised).isZero();
			assertThat(rounds.rules(round).versions()).isEqualTo(versions);
		});
	}

	@Test
	void givesAProvincesOwnVersionToThatProvincesRoundsOnly() {
		// given
		var others = new ApplicationStory(context).openRound();
		var version = rounds.rules(round).versions().reviewStage();
		var rules = rounds.rules(others);

		// when
		undone(draft -> {
			belongsTo("150000", round);
			var raised = raising.raise("review-stage", version, version + 1000, "150000");

			// then
			assertThat(raised).isOne();
			assertThat(rounds.rules(round).versions().reviewStage()).isEqualTo(version + 1000);
			assertThat(rounds.rules(others)).isEqualTo(rules);
		});
	}

	@Test
	void givesAProgrammesOwnVersionToItsRoundsAndToNoOthers() {
		// given
		var version = rounds.rules(round).versions().expertScoring();

		// when
		undone(draft -> {
			var others = raising.raise("expert-scoring", version, version + 1000, "NO-136");

			// then
			assertThat(others).isZero();
			assertThat(rounds.rules(round).versions().expertScoring()).isEqualTo(version);

			// when
			raising.raise("expert-scoring", version, version + 1000, "SX-136");

			// then
			assertThat(rounds.rules(round).versions().expertScoring()).isEqualTo(version + 1000);
		});
	}

	/** A ranking names the hash of the rules it was made by. */
	@ParameterizedTest
	@EnumSource(value = RoundStatus.class, mode = Mode.EXCLUDE,
			names = { "DRAFT", "OPEN", "WINDOW_CLOSED", "RECOMMENDATION_CLOSED", "IN_REVIEW" })
	void leavesTheRulesOfRoundsAloneWhoseScoringHasClosed(RoundStatus reached) {
		// given
		var hash = rounds.rulesHash(round);
		var version = rounds.rules(round).versions().reviewStage();

		// when
		undone(draft -> {
			database.update("update programme_round set status = ? where id = ?", reached.name(), round.value());
			raising.raise("review-stage", version, version + 1000, null);

			// then
			assertThat(rounds.rules(round).versions().reviewStage()).isEqualTo(version);
			assertThat(rounds.rulesHash(round)).isEqualTo(hash);
		});
	}

	private void belongsTo(String province, RoundId id) {
		database.update("update programme_round set organisation = ? where id = ?", province, id.value());
	}

	/** All rounds of the database are concerned, so that nothing of it may stay. */
	private void undone(Consumer<RoundId> act) {
		var draft = new ApplicationStory(context).draftRound();
		transaction.executeWithoutResult(status -> {
			status.setRollbackOnly();
			CHIEF.does(() -> act.accept(draft));
		});
	}

}

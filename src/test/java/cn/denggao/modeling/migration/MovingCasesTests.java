package cn.denggao.modeling.migration;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import cn.denggao.kernel.Refused;
import cn.denggao.modeling.MigrationId;
import cn.denggao.modeling.migration.domain.CaseStatus;
import cn.denggao.modeling.migration.domain.Impact.Hindered;
import cn.denggao.modeling.migration.domain.MigrationStatus;
import cn.denggao.modeling.migration.domain.PreviewingMigration;
import cn.denggao.modeling.migration.domain.StepChoice;
import cn.denggao.modeling.migration.domain.Treatment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;

/** What befalls single cases between the approval of a migration and their turn. */
class MovingCasesTests extends LongLife {

	private static final List<StepChoice> CHOICES = List.of(new StepChoice(BUILD, BUILD, Treatment.NOW),
			new StepChoice(MIDTERM, MIDTERM, Treatment.WHEN_LEFT),
			new StepChoice(ACCEPTANCE, ACCEPTANCE, Treatment.STAY));

	@Autowired
	private LongLifeObserver observer;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private PreviewingMigration previewing;

	@Autowired
	private DataSource source;

	private String one;

	private String other;

	@BeforeEach
	void twoProjectsAreBuilt() {
		former = deployed("former");
		var both = waitingAt(BUILD, 2);
		one = both.get(0);
		other = both.get(1);
		present = deployed("present");
	}

	@Test
	void areTreatedByWhereTheyAreAndNotByWhereTheyWere() {
		// given
		var migration = proposed(CHOICES);
		approve(migration);
		goOn(one);

		// when
		moveAll();

		// then
		assertThat(counts(migration)).containsOnly(entry(CaseStatus.MOVED, 1), entry(CaseStatus.WAITING, 1));

		// when
		goOn(one);
		goOn(one);
		moveAll();

		// then
		assertThat(counts(migration)).containsOnly(entry(CaseStatus.MOVED, 1), entry(CaseStatus.STAYING, 1));
		assertThat(running(former)).isOne();
	}

	@Test
	void doNotHoldUpTheOthersWhenTheProgramFailsAtOne() {
		// given
		observer.when(one, moved -> {
			throw new IllegalStateException("a projection is broken");
		});
		var migration = proposed(CHOICES);

		// when
		approve(migration);
		moveAll();

		// then
		assertThat(counts(migration)).containsOnly(entry(CaseStatus.MOVED, 1), entry(CaseStatus.FAILED, 1));
		assertThat(AUTHOR.gets(() -> reading.cases(migration, CaseStatus.FAILED, 0))).singleElement()
			.satisfies(line -> {
				assertThat(line.of().businessKey()).isEqualTo(one);
				assertThat(line.of().fault()).isEqualTo("modeling.migration.fault.broken");
			});
		assertThat(AUTHOR.gets(() -> reading.require(migration)).status()).isEqualTo(MigrationStatus.DONE);
	}

	/** Between giving one up and noting so, another node may have had its turn. */
	@Test
	void stayMovedIfAnotherNodeHasMovedThemMeanwhile() {
		// given
		observer.when(other, moved -> {
			if (moved.cases().size() == 1) {
				TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
					@Override
					public void afterCompletion(int status) {
						database.update("update modeling_migration_case set status = 'MOVED' where business_key = ?",
								other);
					}
				});
			}
			throw new IllegalStateException("somebody was faster");
		});
		var migration = proposed(CHOICES);

		// when
		approve(migration);
		moveAll();

		// then
		assertThat(counts(migration)).containsOnly(entry(CaseStatus.MOVED, 2));
	}

	@Test
	void areTriedOutOneByOneBeforehand() {
		// given
		var later = (one.compareTo(other) > 0) ? one : other;
		observer.when(later, moved -> {
			throw new IllegalStateException("a projection is broken");
		});

		// when
		var impact = AUTHOR.gets(() -> previewing.preview(PROCESS, former, present, CHOICES));

		// then
		assertThat(impact.isHindered()).isTrue();
		assertThat(impact.positions()).singleElement().satisfies(position -> {
			assertThat(position.fault()).isNull();
			assertThat(position.tried()).isEqualTo(2);
			assertThat(position.hindered()).singleElement()
				.isEqualTo(new Hindered("长-" + later.substring(0, 4), "modeling.migration.fault.broken", ""));
		});
		assertThat(running(former)).isEqualTo(2);
	}

	/**
	 * Whoever acts on a case goes first, and says nothing about whether it can be moved.
	 */
	@Test
	void areCalledBusyAndNotHinderedWhenSomebodyActsOnThemDuringTheTrial() throws SQLException {
		try (var acting = actingOn(one, other)) {
			// when
			var impact = AUTHOR.gets(() -> previewing.preview(PROCESS, former, present, CHOICES));

			// then
			assertThat(impact.isHindered()).isFalse();
			assertThat(impact.positions()).singleElement().satisfies(position -> {
				assertThat(position.fault()).isNull();
				assertThat(position.hindered()).isEmpty();
				assertThat(position.tried()).isEqualTo(2);
				assertThat(position.busy()).isEqualTo(2);
				assertThat(position.cutShort()).isFalse();
			});
		}
	}

	@Test
	void areJudgedByTheOthersOfTheirPositionWhenSomebodyActsOnOne() throws SQLException {
		try (var acting = actingOn((one.compareTo(other) < 0) ? one : other)) {
			// when
			var impact = AUTHOR.gets(() -> previewing.preview(PROCESS, former, present, List.of()));

			// then
			assertThat(impact.positions()).singleElement().satisfies(position -> {
				assertThat(position.fault()).isNull();
				assertThat(position.tried()).isEqualTo(2);
				assertThat(position.busy()).isOne();
			});
		}
	}

	@Test
	void areTriedOutByOneAtATime() throws SQLException {
		try (var another = source.getConnection()) {
			another.setAutoCommit(false);
			another.createStatement().execute("select pg_advisory_xact_lock(hashtext('modeling.migration-trial'))");

			assertThatExceptionOfType(Refused.class)
				.isThrownBy(() -> AUTHOR.gets(() -> previewing.preview(PROCESS, former, present, CHOICES)))
				.satisfies(refused -> assertThat(refused.key()).isEqualTo("modeling.migration.trial-runs"));
			another.rollback();
		}
		assertThat(AUTHOR.gets(() -> previewing.preview(PROCESS, former, present, CHOICES)).isHindered()).isFalse();
	}

	/** The thread that moves them has other work, too. */
	@Test
	void areLeftForLaterWhenSomebodyActsOnThem() throws SQLException {
		// given
		var migration = proposed(CHOICES);
		approve(migration);

		// when
		try (var acting = actingOn(one)) {
			moving.moveSome();
		}

		// then
		assertThat(counts(migration)).containsEntry(CaseStatus.MOVED, 1);

		// when
		AUTHOR.does(() -> deciding.retry(migration));
		moveAll();

		// then
		assertThat(counts(migration)).containsOnly(entry(CaseStatus.MOVED, 2));
	}

	/** Somebody whose command on these cases has not come to its end. */
	private Connection actingOn(String... projects) throws SQLException {
		var connection = source.getConnection();
		connection.setAutoCommit(false);
		var locking = connection
			.prepareStatement("select id_ from act_ru_execution where business_key_ = any (?) for update");
		locking.setArray(1, connection.createArrayOf("text", projects));
		locking.execute();
		return connection;
	}

	/** One that waits for years must not keep the process from its next migration. */
	@Test
	void areWaitedForNoLongerThanTheAuthorWants() {
		// given
		var migration = proposed(CHOICES);
		approve(migration);
		goOn(one);
		moveAll();

		// when
		AUTHOR.does(() -> deciding.endWaiting(migration));
		moveAll();

		// then
		assertThat(counts(migration)).containsOnly(entry(CaseStatus.MOVED, 1), entry(CaseStatus.STAYING, 1));
		assertThat(AUTHOR.gets(() -> reading.require(migration)).status()).isEqualTo(MigrationStatus.DONE);
		assertThat(database.queryForList(
				"select facts::jsonb ->> 'cases' from audit_entry where subject_id = ? and action = 'modeling.migration-waiting-ended'",
				String.class, migration.toString()))
			.containsExactly("1");
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> AUTHOR.does(() -> deciding.endWaiting(migration)));
		AUTHOR.does(() -> proposing.withdraw(proposed(CHOICES)));
	}

	private void goOn(String project) {
		tasks.complete(tasks.createTaskQuery().processInstanceBusinessKey(project).singleResult().getId());
	}

	private Map<CaseStatus, Integer> counts(MigrationId migration) {
		return AUTHOR.gets(() -> reading.counts(migration));
	}

}

package cn.denggao.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import cn.denggao.DenggaoTest;
import cn.denggao.identity.OpenAccount;
import cn.denggao.identity.OpeningAccounts;
import cn.denggao.identity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@DenggaoTest
class DailyWalkTests {

	private final String id = UUID.randomUUID().toString();

	private final String broken = "a-broken-" + id;

	private final String sound = "b-sound-" + id;

	private final List<String> done = new ArrayList<>();

	private boolean repaired;

	@Autowired
	private OfficialClock clock;

	@Autowired
	private WalkBook book;

	@Autowired
	private DailyTroubles troubles;

	@Autowired
	private DailyStep step;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private OpeningAccounts accounts;

	private DayKeeper keeper;

	@BeforeEach
	void twoWalks() {
		accounts.openIfAbsent(new OpenAccount("walk-operator", "卫雁北", "140000", Set.of(Role.SYS_ADMIN),
				"correct-horse-battery-9", "", false));
		var walks = new StaticListableBeanFactory(
				Map.of("broken", new Walk(broken, this::failUntilRepaired), "sound", new Walk(sound, () -> {
				})));
		keeper = new DayKeeper(clock, walks.getBeanProvider(DailyWalk.class), book, troubles, transaction);
	}

	@Test
	void letsNoWalkHoldUpAnother() {
		// when
		keeper.keep();

		// then
		assertThat(done).containsExactly(sound);
		assertThat(written()).isZero();
	}

	@Test
	void tellsTheOperatorsOnceAndShowsTheCause() {
		// when
		keeper.keep();
		database.update("update calendar_daily_walk set next_attempt_at = clock_timestamp()");
		keeper.keep();

		// then
		assertThat(troubles.open()).filteredOn(trouble -> trouble.walk().equals(broken))
			.singleElement()
			.satisfies(trouble -> assertThat(trouble.failure()).contains("the table is full"));
		assertThat(database.queryForObject(
				"select count(*) from notification_message where recipient = 'walk-operator' and dedup_key like ?",
				Integer.class, "walk-failed-" + broken + "%"))
			.isOne();
	}

	@Test
	void saysWhichRuleItCouldNotFollow() {
		// when
		step.each(broken, List.of("one"), one -> {
			throw new CalendarMissing(2099);
		});

		// then
		assertThat(troubles.open()).filteredOn(trouble -> trouble.walk().equals(broken))
			.singleElement()
			.satisfies(trouble -> assertThat(trouble.failure()).startsWith("尚未导入 2099 年的节假日安排"));
	}

	@Test
	void triesAgainOnlyAfterAWhileAndForgetsTheTroubleWhenItWentWell() {
		// given
		keeper.keep();
		repaired = true;

		// when
		keeper.keep();

		// then
		assertThat(done).containsExactly(sound);

		// when
		database.update("update calendar_daily_walk set next_attempt_at = clock_timestamp() where name = ?", broken);
		keeper.keep();
		keeper.keep();

		// then
		assertThat(done).containsExactly(sound, broken);
		assertThat(written()).isOne();
		assertThat(troubles.open()).noneMatch(trouble -> trouble.walk().equals(broken));
	}

	@Test
	void comesBackToAWalkTheNextDayWhateverItsWait() {
		// given
		keeper.keep();
		repaired = true;
		database.update(
				"""
						update calendar_daily_walk set failed_on = failed_on - 1, next_attempt_at = clock_timestamp() + interval '1 hour'
						where name = ?""",
				broken);

		// when
		keeper.keep();

		// then
		assertThat(done).containsExactly(sound, broken);
	}

	@Test
	void doesAllWalksOnceMoreWhenAnOperatorWantsIt() {
		// given
		keeper.keep();
		repaired = true;

		// when
		troubles.walkAgain();
		keeper.keep();

		// then
		assertThat(done).startsWith(sound).containsExactlyInAnyOrder(sound, broken, sound);
	}

	@Test
	void goesOnAfterACaseThatFailsAndForgetsItOnceItWentWell() {
		// given
		var cases = List.of("one", "two", "three");

		// when
		var number = step.each(sound, cases, each -> {
			if (each.equals("two")) {
				throw new IllegalStateException("no such ledger");
			}
			done.add(each);
		});

		// then
		assertThat(number).isEqualTo(2);
		assertThat(done).containsExactly("one", "three");
		assertThat(troubles.open()).filteredOn(trouble -> trouble.walk().equals(sound))
			.extracting(DailyTrouble::subject)
			.containsExactly("two");

		// when
		step.each(sound, cases, done::add);

		// then
		assertThat(troubles.open()).noneMatch(trouble -> trouble.walk().equals(sound));
	}

	private void failUntilRepaired() {
		database.update(
				"insert into calendar_daily_walk (name, last_day, attempts, next_attempt_at) values (?, ?, 0, now())",
				"written-" + id, LocalDate.EPOCH);
		if (!repaired) {
			throw new IllegalStateException("the table is full");
		}
	}

	private int written() {
		return database.queryForObject("select count(*) from calendar_daily_walk where name = ?", Integer.class,
				"written-" + id);
	}

	/** A walk of this test. */
	private final class Walk implements DailyWalk {

		private final String name;

		private final Runnable act;

		private Walk(String name, Runnable act) {
			this.name = name;
			this.act = act;
		}

		@Override
		public String name() {
			return name;
		}

		@Override
		public void walk(LocalDate day) {
			act.run();
			done.add(name);
		}

	}

}

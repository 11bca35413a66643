package cn.denggao.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;

import cn.denggao.bench.Meter.Cost;
import cn.denggao.bench.MigrationModules.Administrator;
import cn.denggao.bench.Rounds.Ratio;
import cn.denggao.modeling.MigrationId;
import cn.denggao.modeling.migration.domain.CaseStatus;
import cn.denggao.modeling.migration.domain.DecidingMigration;
import cn.denggao.modeling.migration.domain.MovingCases;
import cn.denggao.modeling.migration.domain.ProposingMigration;
import cn.denggao.modeling.migration.domain.ReadingMigrations;

/** Moving running cases to another version, there and back. */
final class MigrationMeasure {

	private static final int WITHOUT_PLACE = 10;

	private static final int MANY_TIMES = 10;

	/** As many as a batch of ours puts into one job elsewhere. */
	private static final int TOGETHER = 100;

	private final Server server;

	private final Options options;

	private final Report report;

	private OurEngine ours;

	private LongLives mine;

	private LongLives theirs;

	private OwnBatch batch;

	MigrationMeasure(Server server, Options options, Report report) {
		this.server = server;
		this.options = options;
		this.report = report;
	}

	void run() throws Exception {
		var decisions = new Decisions();
		var here = server.database("ours");
		var there = server.database("stock");
		var stock = StockEngine.start(there, false, decisions);
		try (var started = OurEngine.start(MigrationModules.class, here, decisions)) {
			ours = started;
			mine = new LongLives(ours.engine());
			theirs = new LongLives(stock);
			batch = new OwnBatch(stock);
			grow(0, options.moved());
			here.settle();
			there.settle();
			measureFully(new Meter(here), new Meter(there));
			grow(options.moved(), options.moved() * MANY_TIMES);
			here.settle();
			there.settle();
			time(options.moved() * MANY_TIMES, 1);
		}
		stock.close();
	}

	private void grow(int from, int to) {
		mine.begin(mine.here(), to - from);
		theirs.begin(theirs.here(), to - from);
	}

	private void measureFully(Meter oursMeter, Meter stockMeter) throws Exception {
		moveOurs();
		moveTheirs(1);
		server.checkpoint();
		oursMeter.forget();
		var oursCost = oursMeter.cost(this::moveOurs);
		if (options.only().contains("breakdown")) {
			report.remark("ours, per case:\n" + oursMeter.breakdown(options.moved()));
		}
		var stockCost = stockMeter.cost(() -> moveTheirs(1));
		time(options.moved(), options.rounds());
		tell(oursCost, stockCost);
		isolation();
	}

	private void time(int cases, int rounds) throws Exception {
		Map<String, Callable<Double>> sides = new LinkedHashMap<>();
		sides.put("ours", () -> Rounds.milliseconds(1, this::moveOurs));
		sides.put("batch", () -> Rounds.milliseconds(1, () -> moveTheirs(1)));
		sides.put("together", () -> Rounds.milliseconds(1, () -> moveTheirs(TOGETHER)));
		tell(cases, Rounds.of(rounds, new Random(options.seed()), sides));
	}

	/** Proposed, approved, listed, moved and reported. */
	private void moveOurs() {
		move();
		if (mine.on(1) > 0 && mine.on(2) > 0) {
			throw new IllegalStateException("Some were left behind");
		}
	}

	private MigrationId move() {
		var from = mine.here();
		var person = ours.get(Administrator.class);
		person.as("author");
		var migration = ours.get(ProposingMigration.class)
			.propose(LongLives.PROCESS, from, 3 - from, "bench", List.of());
		person.as("approver");
		ours.get(DecidingMigration.class).approve(migration);
		while (ours.get(MovingCases.class).moveSome() > 0) {
			// until nothing is left
		}
		return migration;
	}

	private void moveTheirs(int together) {
		var from = theirs.here();
		batch.together(together).move(theirs.version(from), theirs.version(3 - from));
		if (theirs.on(1) > 0 && theirs.on(2) > 0) {
			throw new IllegalStateException("Some were left behind");
		}
	}

	private void tell(double cases, Rounds rounds) {
		report.section("g. Moving " + Report.count(cases) + " running cases to another version",
				"One open task and one timer each. ours = proposed, approved, listed, moved by one worker, one audit and "
						+ "one report row each; other = the bare engine's batch (history full, one case a job as it comes), "
						+ "its jobs run one after the other. Counts per case, from a pass of their own.");
		report.atMost(1.0, "time, all cases", Report.ms(rounds.median("ours")), Report.ms(rounds.median("batch")),
				rounds.ratio("ours", "batch"));
		report.note("time, a case", Report.ms(rounds.median("ours") / cases),
				Report.ms(rounds.median("batch") / cases), null);
		report.note("time beside a batch of " + TOGETHER + " cases a job", Report.ms(rounds.median("ours")),
				Report.ms(rounds.median("together")), rounds.ratio("ours", "together"));
	}

	private void tell(Cost mineCost, Cost other) {
		double cases = options.moved();
		note("write transactions", mineCost.transactions() / cases, other.transactions() / cases);
		note("statements", mineCost.statements() / cases, other.statements() / cases);
		note("rows", mineCost.rows() / cases, other.rows() / cases);
		note("WAL bytes", mineCost.wal() / cases, other.wal() / cases);
	}

	/** Some cases have no place in the other version. */
	private void isolation() throws Exception {
		if (mine.here() == 1) {
			moveOurs();
		}
		if (theirs.here() == 1) {
			moveTheirs(1);
		}
		var mineStuck = mine.beginWithoutPlace(WITHOUT_PLACE);
		var theirStuck = theirs.beginWithoutPlace(WITHOUT_PLACE);
		var reported = new int[1];
		var oursTook = Rounds.milliseconds(1, () -> reported[0] = ours.get(ReadingMigrations.class)
			.counts(move())
			.getOrDefault(CaseStatus.FAILED, 0));
		var oursLeft = mine.on(2);
		var singly = left(1);
		var together = left(TOGETHER);
		report.note(WITHOUT_PLACE + " cases without a place more: time", Report.ms(oursTook), "", null);
		report.note("… left behind; other: one case a job", Report.count(oursLeft), Report.count(singly), null);
		report.note("… other: " + TOGETHER + " cases a job", Report.count(oursLeft), Report.count(together), null);
		report.note("… reported with their reason", Report.count(reported[0]), "0", null);
		mine.end(mineStuck);
		theirs.end(theirStuck);
	}

	/** What the engine's batch leaves on the version, then takes all it can back. */
	private long left(int together) {
		batch.together(together).move(theirs.version(2), theirs.version(1));
		var left = theirs.on(2);
		if (theirs.on(1) > 0) {
			batch.together(1).move(theirs.version(1), theirs.version(2));
		}
		return left;
	}

	private void note(String what, double mineNumber, double other) {
		report.note(what, number(mineNumber), number(other), Ratio.of(mineNumber, other));
	}

	private static String number(double number) {
		return (number < 1) ? String.format("%.4f", number) : Report.count(Math.round(number * 10) / 10.0);
	}

}

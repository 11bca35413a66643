package cn.denggao.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;

import cn.denggao.bench.Meter.Cost;
import cn.denggao.bench.Rounds.Ratio;

/** What one application costs from the draft to the agreement in force. */
final class PathMeasure {

	private static final int WARM_UP = 12;

	private final Server server;

	private final Options options;

	private final Report report;

	PathMeasure(Server server, Options options, Report report) {
		this.server = server;
		this.options = options;
		this.report = report;
	}

	void run() throws Exception {
		var decisions = new Decisions();
		var mine = server.database("ours");
		var theirs = server.database("stock");
		try (var ours = OurEngine.start(mine, decisions)) {
			var stock = StockEngine.start(theirs, false, decisions);
			measure(new Walk(new Desk.Ours(ours), decisions), new Meter(mine),
					new Walk(new Desk.Stock(stock), decisions), new Meter(theirs));
			stock.close();
		}
	}

	private void measure(Walk ours, Meter oursMeter, Walk stock, Meter stockMeter) throws Exception {
		walk(ours, WARM_UP);
		walk(stock, WARM_UP);
		server.checkpoint();
		walk(ours, 2);
		walk(stock, 2);
		oursMeter.forget();
		var counted = options.applications();
		var oursCost = oursMeter.cost(() -> walk(ours, counted));
		var stockCost = stockMeter.cost(() -> walk(stock, counted));
		if (options.only().contains("breakdown")) {
			report.remark("ours, per application:\n" + oursMeter.breakdown(counted));
			report.remark("other, per application:\n" + stockMeter.breakdown(counted));
		}
		Map<String, Callable<Double>> sides = new LinkedHashMap<>();
		sides.put("ours", () -> Rounds.milliseconds(1, () -> walk(ours, counted)));
		sides.put("stock", () -> Rounds.milliseconds(1, () -> walk(stock, counted)));
		tell(oursCost, stockCost, Rounds.of(options.rounds(), new Random(options.seed()), sides));
	}

	private static void walk(Walk walk, int applications) {
		for (var i = 0; i < applications; i++) {
			walk.whole(UUID.randomUUID().toString());
		}
	}

	private void tell(Cost ours, Cost stock, Rounds rounds) {
		double n = options.applications();
		report.section("e. One application, draft to agreement in force (application-stage, review-stage with "
				+ EmptyDelegate.SEATS + " seats, approval-stage)",
				"ours = our engine settings, observers, worklist and tracking rows, with empty delegates; "
						+ "other = bare engine, history full, the same diagrams and empty delegates. " + (long) n
						+ " applications a side and round, one client; counts from a pass of their own.");
		report.atMost(0.7, "WAL per application", Report.kb(ours.wal() / n), Report.kb(stock.wal() / n),
				Ratio.of(ours.wal(), stock.wal()));
		report.atMost(0.9, "rows inserted, updated, deleted", Report.count(ours.rows() / n),
				Report.count(stock.rows() / n), Ratio.of(ours.rows(), stock.rows()));
		report.atMost(1.0, "statements", Report.count(ours.statements() / n), Report.count(stock.statements() / n),
				Ratio.of(ours.statements(), stock.statements()));
		report.equal("write transactions", ours.transactions() / n, stock.transactions() / n);
		report.atLeast(1.0, "throughput (applications a second)", Report.count(speed(n, rounds.median("ours"))),
				Report.count(speed(n, rounds.median("stock"))), rounds.ratio("stock", "ours"));
		report.note("full-page images within the WAL", Report.count(ours.images()), Report.count(stock.images()), null);
	}

	private static double speed(double applications, double milliseconds) {
		return Math.round(applications / milliseconds * 10_000) / 10.0;
	}

}

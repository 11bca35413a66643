package cn.denggao.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import cn.denggao.bench.Meter.Cost;
import cn.denggao.bench.Rounds.Ratio;
import cn.denggao.engine.MessageBatches;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;

import org.springframework.transaction.support.TransactionTemplate;

/** Telling a whole round how it was decided. */
final class RoundMeasure {

	private static final String STAGE = "approval-stage";

	private static final String MESSAGE = "approval.StandingChanged";

	private static final int TOGETHER = 100;

	private final Server server;

	private final Options options;

	private final Report report;

	private final Decisions decisions = new Decisions();

	RoundMeasure(Server server, Options options, Report report) {
		this.server = server;
		this.options = options;
		this.report = report;
	}

	void run() throws Exception {
		var database = server.database("ours");
		try (var ours = OurEngine.start(database, decisions)) {
			var meter = new Meter(database);
			batch(ours, parked(ours, database, TOGETHER));
			singly(ours, parked(ours, database, TOGETHER));
			server.checkpoint();
			var batched = parked(ours, database, options.decided());
			meter.forget();
			var batchCost = meter.cost(() -> batch(ours, batched));
			if (options.only().contains("breakdown")) {
				report.remark(meter.breakdown(options.decided()));
			}
			var single = parked(ours, database, options.singly());
			var singleCost = meter.cost(() -> singly(ours, single));
			Map<String, Callable<Double>> sides = new LinkedHashMap<>();
			sides.put("batch", () -> {
				var cases = parked(ours, database, options.decided());
				return Rounds.milliseconds(1, () -> batch(ours, cases)) / cases.size();
			});
			sides.put("singly", () -> {
				var cases = parked(ours, database, options.singly());
				return Rounds.milliseconds(1, () -> singly(ours, cases)) / cases.size();
			});
			var rounds = Rounds.of(options.rounds(), new Random(options.seed()), sides);
			tell(batchCost, singleCost, rounds);
		}
	}

	/** New cases waiting for the ranking. */
	private List<String> parked(OurEngine ours, Server.Database database, int count) {
		var keys = Stream.generate(() -> UUID.randomUUID().toString()).limit(count).toList();
		var together = ours.get(TransactionTemplate.class);
		var runtime = ours.engine().getRuntimeService();
		for (var from = 0; from < count; from += TOGETHER) {
			var chunk = keys.subList(from, Math.min(count, from + TOGETHER));
			together.executeWithoutResult(status -> chunk.forEach(key -> runtime.startProcessInstanceByKey(STAGE, key,
					Map.of("projectId", key, "roundId", "R-1"))));
		}
		keys.forEach(key -> decisions.decide(key, "SHORTLISTED"));
		database.settle();
		return keys;
	}

	private static void singly(OurEngine ours, List<String> cases) {
		var desk = new Desk.Ours(ours);
		cases.forEach(key -> desk.tell(MESSAGE, key));
	}

	/** Queues the batch and runs its jobs one after the other. */
	private static void batch(OurEngine ours, List<String> cases) {
		ours.get(MessageBatches.class).tellAll(MESSAGE, STAGE, cases);
		while (runJobs(ours.engine())) {
			// a seed job makes further jobs, the monitor comes again until all are done
		}
		var waiting = ours.engine().getRuntimeService().createEventSubscriptionQuery().activityId("Catch_RankingChanged");
		if (waiting.count() > 0) {
			throw new IllegalStateException("Some were not told");
		}
	}

	private static boolean runJobs(ProcessEngine engine) {
		var management = engine.getManagementService();
		var work = management.createJobQuery().messages().list();
		var jobs = work.isEmpty() ? management.createJobQuery().list() : work;
		jobs.stream().map(Job::getId).forEach(management::executeJob);
		return !jobs.isEmpty();
	}

	private void tell(Cost batch, Cost single, Rounds rounds) {
		report.section("d. Deciding a round of " + Report.count(options.decided()),
				"Cases of approval-stage at Catch_RankingChanged go on to the notice; tracking rows included, delegates "
						+ "empty. ours = MessageBatches, its jobs run one after the other; other = one transaction each, "
						+ Report.count(options.singly()) + " cases; both on our engine, all numbers per application.");
		double many = options.decided();
		double few = options.singly();
		report.atMost(0.33, "time", Report.ms(rounds.median("batch")), Report.ms(rounds.median("singly")),
				rounds.ratio("batch", "singly"));
		note("write transactions (of the whole batch: " + batch.transactions() + ")", batch.transactions() / many,
				single.transactions() / few);
		note("statements", batch.statements() / many, single.statements() / few);
		note("rows", batch.rows() / many, single.rows() / few);
		note("WAL bytes", batch.wal() / many, single.wal() / few);
	}

	private void note(String what, double ours, double other) {
		report.note(what, number(ours), number(other), Ratio.of(ours, other));
	}

	private static String number(double number) {
		return (number < 1) ? String.format("%.4f", number) : Report.count(Math.round(number * 10) / 10.0);
	}

}

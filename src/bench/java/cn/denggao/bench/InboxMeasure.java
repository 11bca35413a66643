package cn.denggao.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import cn.denggao.worklist.Inbox;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.TaskQuery;

/**
 * A person's inbox, and Tasklist's count, among few and many open tasks.
 */
final class InboxMeasure {

	private static final int PAGE = 21;

	private static final int REPETITIONS = 40;

	/** Enough for the code to be compiled, as it is in a server that has run for an hour. */
	private static final int WARM_UPS = 20;

	private final Server server;

	private final Options options;

	private final Report report;

	InboxMeasure(Server server, Options options, Report report) {
		this.server = server;
		this.options = options;
		this.report = report;
	}

	void run() throws Exception {
		var small = server.database("ours");
		var large = server.database("ours");
		var theirs = server.database("stock");
		var nothing = new Decisions();
		var stock = StockEngine.start(theirs, true, nothing);
		try (var few = OurEngine.start(small, nothing); var many = OurEngine.start(large, nothing)) {
			fill(new Desk.Ours(few), small, options.few(), true);
			fill(new Desk.Ours(many), large, options.many(), true);
			fill(new Desk.Stock(stock), theirs, options.many(), false);
			measure(few, many, stock);
		}
		stock.close();
	}

	private static void fill(Desk desk, Server.Database database, int count, boolean ours) {
		desk.start(UUID.randomUUID().toString());
		var tasks = new OpenTasksFilled(database, count);
		tasks.inEngine();
		if (ours) {
			tasks.inWorklist();
		}
		database.settle();
	}

	private void measure(OurEngine few, OurEngine many, ProcessEngine stock) throws Exception {
		var officer = principals(OpenTasksFilled.OFFICER, OpenTasksFilled.GROUPS);
		var seen = many.get(Inbox.class).count(OpenTasksFilled.OFFICER, officer);
		signIn(stock);
		signIn(many.engine());
		if (seen != mine(many.engine()).count()
				|| candidate(stock).count() != candidate(many.engine()).count()) {
			throw new IllegalStateException("The sides do not see the same tasks");
		}
		Map<String, Callable<Double>> sides = new LinkedHashMap<>();
		sides.put("inbox", () -> inbox(many, OpenTasksFilled.OFFICER, officer));
		sides.put("inbox few, newcomer", () -> inbox(few, OpenTasksFilled.NEWCOMER, newcomer()));
		sides.put("inbox many, newcomer", () -> inbox(many, OpenTasksFilled.NEWCOMER, newcomer()));
		sides.put("page", () -> page(many, officer));
		sides.put("engine", () -> Rounds.milliseconds(1, () -> {
			candidate(stock).orderByTaskCreateTime().desc().listPage(0, PAGE);
			candidate(stock).count();
		}));
		sides.put("engine page", () -> Rounds.milliseconds(3,
				() -> candidate(stock).orderByTaskCreateTime().desc().listPage(0, PAGE)));
		sides.put("our count", () -> Rounds.milliseconds(10, () -> candidate(many.engine()).count()));
		sides.put("stock count", () -> Rounds.milliseconds(1, () -> candidate(stock).count()));
		sides.put("our count, all mine", () -> Rounds.milliseconds(10, () -> mine(many.engine()).count()));
		for (var side : sides.entrySet()) {
			for (var warmUp = 0; warmUp < (isSlow(side.getKey()) ? 2 : WARM_UPS); warmUp++) {
				side.getValue().call();
			}
		}
		tell(seen, Rounds.of(options.rounds(), new Random(options.seed()), sides));
	}

	/** A second each: their time is the database's, which one call has warmed. */
	private static boolean isSlow(String side) {
		return "engine".equals(side) || "stock count".equals(side);
	}

	private static double inbox(OurEngine ours, String login, List<String> principals) throws Exception {
		var inbox = ours.get(Inbox.class);
		return Rounds.milliseconds(REPETITIONS, () -> {
			inbox.page(login, principals, null, PAGE);
			inbox.count(login, principals);
		});
	}

	private static double page(OurEngine ours, List<String> principals) throws Exception {
		var inbox = ours.get(Inbox.class);
		return Rounds.milliseconds(REPETITIONS, () -> inbox.page(OpenTasksFilled.OFFICER, principals, null, PAGE));
	}

	private static List<String> newcomer() {
		return principals(OpenTasksFilled.NEWCOMER, OpenTasksFilled.SMALL_GROUP);
	}

	private static List<String> principals(String login, List<String> groups) {
		return Stream.concat(Stream.of(login), groups.stream()).toList();
	}

	private static void signIn(ProcessEngine engine) {
		engine.getIdentityService().setAuthentication(OpenTasksFilled.OFFICER, OpenTasksFilled.GROUPS);
	}

	private static TaskQuery candidate(ProcessEngine engine) {
		return engine.getTaskService().createTaskQuery().taskCandidateGroupIn(OpenTasksFilled.GROUPS);
	}

	private static TaskQuery mine(ProcessEngine engine) {
		return engine.getTaskService().createTaskQuery();
	}

	private void tell(int seen, Rounds rounds) {
		report.section("a. Inbox, page of 20 and count, " + Report.count(options.many()) + " open tasks, "
				+ Report.count(seen) + " of them the person's own",
				"ours = Inbox.page + Inbox.count; other = the stock engine's task query by candidate groups "
						+ "with authorization on (page by creation time, and count), which even leaves out claimed tasks.");
		report.atMost(0.01, "page and count", Report.ms(rounds.median("inbox")), Report.ms(rounds.median("engine")),
				rounds.ratio("inbox", "engine"));
		report.atMost(1.5,
				"growth from " + Report.count(options.few()) + " to " + Report.count(options.many())
						+ " tasks, own share 20 (ours: many; other: few)",
				Report.ms(rounds.median("inbox many, newcomer")), Report.ms(rounds.median("inbox few, newcomer")),
				rounds.ratio("inbox many, newcomer", "inbox few, newcomer"));
		report.note("page alone", Report.ms(rounds.median("page")), Report.ms(rounds.median("engine page")),
				rounds.ratio("page", "engine page"));
		report.section("c. Tasklist's own count, " + Report.count(options.many()) + " open tasks",
				"TaskService as the signed-in person: ours = ownership by assignee and candidates; "
						+ "other = stock settings with one permission row per task.");
		report.atMost(0.05, "count by candidate groups", Report.ms(rounds.median("our count")),
				Report.ms(rounds.median("stock count")), rounds.ratio("our count", "stock count"));
		report.note("count of all the person's own (our filter 我的待办)", Report.ms(rounds.median("our count, all mine")),
				"not measured", null);
	}

}

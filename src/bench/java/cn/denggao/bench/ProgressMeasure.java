package cn.denggao.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;

import cn.denggao.tracking.domain.ReadingStanding;
import cn.denggao.tracking.domain.Steps;
import org.camunda.bpm.engine.ProcessEngine;

/** What a project's progress page reads, among few and many projects. */
final class ProgressMeasure {

	private static final int MATURE = 20;

	private static final int READS = 200;

	/** Enough for both sides' code to be compiled, as it is in a server that has run for an hour. */
	private static final int WARM_UPS = 20;

	private static final Set<String> IDS = Set.of("id_", "parent_act_inst_id_", "root_proc_inst_id_", "proc_inst_id_",
			"execution_id_", "task_id_", "call_proc_inst_id_", "occurrence", "project_id", "business_key", "task_id");

	private final Server server;

	private final Options options;

	private final Report report;

	private final Random random;

	ProgressMeasure(Server server, Options options, Report report) {
		this.server = server;
		this.options = options;
		this.report = report;
		this.random = new Random(options.seed());
	}

	void run() throws Exception {
		var small = server.database("ours");
		var large = server.database("ours");
		var theirs = server.database("stock");
		var decisions = new Decisions();
		var stock = StockEngine.start(theirs, false, decisions);
		try (var few = OurEngine.start(small, decisions); var many = OurEngine.start(large, decisions)) {
			var fewOnes = ours(small, new Walk(new Desk.Ours(few), decisions), options.few());
			var manyOnes = ours(large, new Walk(new Desk.Ours(many), decisions), options.many());
			var theirOnes = stock(theirs, new Walk(new Desk.Stock(stock), decisions), stock);
			measure(new Side(few, fewOnes), new Side(many, manyOnes), stock, theirOnes);
		}
		stock.close();
	}

	/** Twenty projects at their agreement, and many at their correction, by copying one. */
	private Projects ours(Server.Database database, Walk walk, int count) {
		var young = UUID.randomUUID().toString();
		walk.toCorrection(young);
		var copies = new Copies(database.sql());
		copies.of("tracking_step", "true", count, IDS, Map.of());
		copies.of("worklist_task", "true", count, IDS, Map.of());
		var mature = mature(walk);
		database.settle();
		return new Projects(young(copies, young, count), mature);
	}

	private Projects stock(Server.Database database, Walk walk, ProcessEngine engine) {
		var young = UUID.randomUUID().toString();
		walk.toCorrection(young);
		var copies = new Copies(database.sql());
		copies.withoutIndexes("act_hi_actinst",
				() -> copies.of("act_hi_actinst", "true", options.many(), IDS, Map.of()));
		var mature = mature(walk);
		database.settle();
		return new Projects(young(copies, instanceOf(engine, young), options.many()),
				mature.stream().map(project -> instanceOf(engine, project)).toList());
	}

	private static List<String> mature(Walk walk) {
		return Stream.generate(() -> UUID.randomUUID().toString()).limit(MATURE).peek(walk::toAgreement).toList();
	}

	private List<String> young(Copies copies, String template, int count) {
		return random.ints(READS, 1, count + 1).mapToObj(n -> copies.idOf(template, n)).toList();
	}

	private static String instanceOf(ProcessEngine engine, String project) {
		return engine.getRuntimeService()
			.createProcessInstanceQuery()
			.processDefinitionKey("three-stages")
			.processInstanceBusinessKey(project)
			.singleResult()
			.getId();
	}

	private void measure(Side few, Side many, ProcessEngine stock, Projects theirs) throws Exception {
		var manySteps = many.ours.get(Steps.class);
		Map<String, Callable<Double>> sides = new LinkedHashMap<>();
		sides.put("few young", () -> reads(few.projects.young(), few.standing()));
		sides.put("many young", () -> reads(many.projects.young(), many.standing()));
		sides.put("few mature", () -> reads(few.projects.mature(), few.standing()));
		sides.put("many mature", () -> reads(many.projects.mature(), many.standing()));
		sides.put("steps mature", () -> reads(many.projects.mature(), manySteps::of));
		sides.put("steps young", () -> reads(many.projects.young(), manySteps::of));
		sides.put("engine young", () -> reads(theirs.young(), instance -> history(stock, instance)));
		sides.put("engine mature", () -> reads(theirs.mature(), instance -> history(stock, instance)));
		for (var warmUp = 0; warmUp < WARM_UPS; warmUp++) {
			for (var side : sides.values()) {
				side.call();
			}
		}
		var shown = new int[] { many.ours.get(ReadingStanding.class).of(many.projects.mature().get(0)).steps().size(),
				history(stock, theirs.mature().get(0)),
				many.ours.get(ReadingStanding.class).of(many.projects.young().get(0)).steps().size(),
				history(stock, theirs.young().get(0)) };
		tell(shown, Rounds.of(options.rounds(), random, sides));
	}

	private static double reads(List<String> projects, Consumer<String> reading) throws Exception {
		var next = projects.iterator();
		var left = new ArrayList<String>();
		for (var i = 0; i < READS; i++) {
			next = next.hasNext() ? next : projects.iterator();
			left.add(next.next());
		}
		var each = left.iterator();
		return Rounds.milliseconds(READS, () -> reading.accept(each.next()));
	}

	/** All activity instances of a case and of the cases it called; how many. */
	private static int history(ProcessEngine engine, String instance) {
		var found = engine.getHistoryService()
			.createHistoricActivityInstanceQuery()
			.processInstanceId(instance)
			.orderByHistoricActivityInstanceStartTime()
			.asc()
			.list();
		var count = found.size();
		for (var activity : found) {
			if (activity.getCalledProcessInstanceId() != null) {
				count += history(engine, activity.getCalledProcessInstanceId());
			}
		}
		return count;
	}

	private void tell(int[] shown, Rounds rounds) {
		report.section("b. Progress page of one project among " + Report.count(options.many()),
				"ours = ReadingStanding.of: steps, open tasks, official clock, calendar, colouring of the passed diagrams "
						+ "(the engine's parsed diagrams are cached) – all the page reads but the project's own summary; "
						+ "other = history API, activity instances by process instance, recursing into called instances. "
						+ "At agreement: 9 instances, " + shown[0] + " steps against " + shown[1]
						+ " activity instances; at correction: 2 instances, " + shown[2] + " against " + shown[3] + ".");
		line(rounds, "project at its agreement", "mature");
		line(rounds, "project at its correction", "young");
		growth(rounds, "growth from " + Report.count(options.few()) + ", at agreement", "mature");
		growth(rounds, "growth from " + Report.count(options.few()) + ", at correction", "young");
		note(rounds, "steps alone (Steps.of), at agreement", "mature");
		note(rounds, "steps alone (Steps.of), at correction", "young");
	}

	private void line(Rounds rounds, String what, String kind) {
		report.atMost(0.1, what, Report.ms(rounds.median("many " + kind)), Report.ms(rounds.median("engine " + kind)),
				rounds.ratio("many " + kind, "engine " + kind));
	}

	private void growth(Rounds rounds, String what, String kind) {
		report.atMost(1.2, what + " (ours: many; other: few)", Report.ms(rounds.median("many " + kind)),
				Report.ms(rounds.median("few " + kind)), rounds.ratio("many " + kind, "few " + kind));
	}

	private void note(Rounds rounds, String what, String kind) {
		report.note(what, Report.ms(rounds.median("steps " + kind)), Report.ms(rounds.median("engine " + kind)),
				rounds.ratio("steps " + kind, "engine " + kind));
	}

	/** Ids to read by. */
	private record Projects(List<String> young, List<String> mature) {

	}

	/** One of our databases. */
	private record Side(OurEngine ours, Projects projects) {

		Consumer<String> standing() {
			return ours.get(ReadingStanding.class)::of;
		}

	}

}

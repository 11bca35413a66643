package cn.denggao.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import cn.denggao.bench.Rounds.Ratio;
import cn.denggao.engine.guard.Finding;
import cn.denggao.engine.guard.Inspection;
import org.camunda.bpm.engine.ProcessEngine;

/** What the guard adds to a deployment: every shipped file, read and judged. */
final class GuardMeasure {

	private static final int WARM_UP = 30;

	private static final int REPETITIONS = 5;

	private final Server server;

	private final Options options;

	private final Report report;

	GuardMeasure(Server server, Options options, Report report) {
		this.server = server;
		this.options = options;
		this.report = report;
	}

	void run() throws Exception {
		var files = files();
		var stock = StockEngine.bare(server.database("stock"));
		var coldDeploy = Rounds.milliseconds(1, () -> deploy(stock, files));
		try (var ours = OurEngine.start(server.database("ours"), new Decisions())) {
			var coldGuard = ours.get(FirstLooks.class).milliseconds();
			var inspection = ours.get(Inspection.class);
			for (var i = 0; i < WARM_UP; i++) {
				inspect(inspection, files);
				deploy(stock, files);
			}
			measure(inspection, stock, files, coldGuard, coldDeploy);
		}
		stock.close();
	}

	private void measure(Inspection inspection, ProcessEngine stock, List<File> files, double coldGuard,
			double coldDeploy) throws Exception {
		report.section("f. The guard over the " + files.size() + " shipped files",
				"ours = the guard alone; other = the bare engine deploys the same file (parse, rows, commit). Cold: the "
						+ "first time in this JVM, at start-up; the bare engine went before.");
		report.note("all, cold", Report.ms(coldGuard), Report.ms(coldDeploy), Ratio.of(coldGuard, coldDeploy));
		var all = rounds(inspection, stock, files);
		report.atMost(1.0, "all, warm", Report.ms(all.median("guard")), Report.ms(all.median("deploy")),
				all.ratio("guard", "deploy"));
		for (var file : files) {
			var one = rounds(inspection, stock, List.of(file));
			report.note(file.name() + ", " + Report.kb(file.content().length), Report.ms(one.median("guard")),
					Report.ms(one.median("deploy")), one.ratio("guard", "deploy"));
		}
	}

	private Rounds rounds(Inspection inspection, ProcessEngine stock, List<File> files) throws Exception {
		Map<String, Callable<Double>> sides = new LinkedHashMap<>();
		sides.put("guard", () -> Rounds.milliseconds(REPETITIONS, () -> inspect(inspection, files)));
		sides.put("deploy", () -> Rounds.milliseconds(REPETITIONS, () -> deploy(stock, files)));
		return Rounds.of(options.rounds(), new Random(options.seed()), sides);
	}

	private static void inspect(Inspection inspection, List<File> files) {
		for (var file : files) {
			if (inspection.inspect(file.name(), file.content()).stream().anyMatch(Finding::isError)) {
				throw new IllegalStateException("Refused: " + file.name());
			}
		}
	}

	/** Each in a deployment of its own, as they come in. */
	private static void deploy(ProcessEngine engine, List<File> files) {
		for (var file : files) {
			engine.getRepositoryService().createDeployment().addString(file.name(), file.text()).deploy();
		}
	}

	private static List<File> files() throws IOException {
		var all = new ArrayList<File>();
		try (var processes = Files.walk(Path.of("processes")); var forms = Files.walk(Path.of("forms"))) {
			for (var path : Stream.concat(processes, forms)
				.filter(file -> file.toString().matches(".*\\.(bpmn|dmn|form)"))
				.sorted()
				.toList()) {
				all.add(new File(path.toString(), Files.readAllBytes(path)));
			}
		}
		return all;
	}

	/** A shipped file. */
	private record File(String name, byte[] content) {

		String text() {
			return new String(content, StandardCharsets.UTF_8);
		}

	}

}

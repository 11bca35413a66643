package cn.denggao.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.TimeZone;

/** Runs the measures that were asked for, one after the other, in one JVM. */
public final class Bench {

	private Bench() {
	}

	/** Ends with the number of targets missed. */
	public static void main(String[] arguments) throws Exception {
		TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
		var options = Options.of(List.of(arguments));
		var report = new Report(machine(options));
		int missed;
		try (var server = new Server()) {
			if (options.wants("guard")) {
				new GuardMeasure(server, options, report).run();
			}
			if (options.wants("inbox")) {
				new InboxMeasure(server, options, report).run();
			}
			if (options.wants("progress")) {
				new ProgressMeasure(server, options, report).run();
			}
			if (options.wants("round")) {
				new RoundMeasure(server, options, report).run();
			}
			if (options.wants("path")) {
				new PathMeasure(server, options, report).run();
			}
			if (options.wants("migration")) {
				new MigrationMeasure(server, options, report).run();
			}
			if (options.wants("desk")) {
				new DeskMeasure(server, options, report).run();
			}
			if (options.wants("submission")) {
				new SubmissionMeasure(server, options, report).run();
			}
			report.remark("Load at the end: " + load());
			missed = report.keep(Path.of("target", "bench", "results.md"));
		}
		System.exit((missed == 0) ? 0 : 3);
	}

	private static String machine(Options options) {
		return LocalDateTime.now().truncatedTo(ChronoUnit.MINUTES) + " · " + Runtime.getRuntime().availableProcessors()
				+ " cores, load " + load() + " · Java " + Runtime.version() + " · PostgreSQL 17 · " + options.rounds()
				+ " rounds, seed " + options.seed();
	}

	private static double load() {
		return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
	}

}

package cn.denggao.bench;

import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;

import javax.sql.DataSource;

import cn.denggao.application.domain.desk.DeskFilter;
import cn.denggao.application.domain.desk.ExportingApplications;
import cn.denggao.application.domain.desk.FindingApplications;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.data.domain.PageRequest;

/** The officers' list of few and of many applications: page, filters, export. */
final class DeskMeasure {

	private static final int REPETITIONS = 5;

	private static final int WARM_UPS = 5;

	private static final Map<String, DeskFilter> ASKED = asked();

	private final Server server;

	private final Options options;

	private final Report report;

	DeskMeasure(Server server, Options options, Report report) {
		this.server = server;
		this.options = options;
		this.report = report;
	}

	void run() throws Exception {
		try (var few = desk(options.few()); var many = desk(options.many())) {
			Map<String, Callable<Double>> sides = new LinkedHashMap<>();
			ASKED.forEach((name, filter) -> {
				sides.put(name + " few", () -> page(few, filter));
				sides.put(name + " many", () -> page(many, filter));
			});
			for (var side : sides.values()) {
				for (var warmUp = 0; warmUp < WARM_UPS; warmUp++) {
					side.call();
				}
			}
			export(few);
			sides.put("export few", () -> export(few));
			sides.put("export many", () -> export(many));
			tell(Rounds.of(options.rounds(), new Random(options.seed()), sides));
		}
	}

	private static Map<String, DeskFilter> asked() {
		var asked = new LinkedHashMap<String, DeskFilter>();
		asked.put("first page", filter("", -1, "", false, ""));
		asked.put("first page by code", filter("", -1, "", false, "CODE"));
		asked.put("round and status", filter("", 3, "FORMAL_REVIEW_PROVINCE", false, ""));
		asked.put("initials of a title", filter("gklczk7", -1, "", false, ""));
		asked.put("name of a hospital", filter("第77医院", -1, "", false, ""));
		asked.put("overdue, by limit", filter("", -1, "", true, "DUE"));
		return asked;
	}

	private static DeskFilter filter(String words, int round, String status, boolean overdue, String sort) {
		return new DeskFilter(words, (round < 0) ? "" : DeskModules.round(round).toString(), status, "", "", "", "", overdue,
				false, false, sort);
	}

	private static double page(ConfigurableApplicationContext desk, DeskFilter filter) throws Exception {
		var finding = desk.getBean(FindingApplications.class);
		return Rounds.milliseconds(REPETITIONS, () -> finding.page(filter, PageRequest.of(0, 20)));
	}

	private static double export(ConfigurableApplicationContext desk) throws Exception {
		var exporting = desk.getBean(ExportingApplications.class);
		return Rounds.milliseconds(1,
				() -> exporting.write(filter("", -1, "", false, ""), OutputStream::nullOutputStream));
	}

	private ConfigurableApplicationContext desk(int applications) throws Exception {
		var database = server.database("desk");
		var desk = new SpringApplicationBuilder(DeskModules.class).web(WebApplicationType.NONE)
			.registerShutdownHook(false)
			.properties(Map.of("denggao.scheduling", "false", "spring.flyway.placeholders.demonstration", "true",
					"spring.flyway.baseline-on-migrate", "true", "spring.flyway.baseline-version", "0",
					"spring.messages.basename", "messages/application,messages/sheet,messages/identity",
					"logging.level.root", "warn"))
			.initializers(starting -> ((GenericApplicationContext) starting).registerBean(DataSource.class,
					database::pool))
			.run();
		new DeskFilled(database.sql(), applications).all();
		database.settle();
		return desk;
	}

	private void tell(Rounds rounds) {
		report.section("h. The officers' list, " + Report.count(options.few()) + " and " + Report.count(options.many())
				+ " applications of 500 hospitals",
				"FindingApplications.page (20 rows, their checklists, exact count) and ExportingApplications.write, for "
						+ "the province, which sees all; ours = many, other = few.");
		ASKED.keySet()
			.forEach(name -> report.note(name, Report.ms(rounds.median(name + " many")),
					Report.ms(rounds.median(name + " few")), rounds.ratio(name + " many", name + " few")));
		report.atMost(100 * 1.2, "export of all, a hundred times as many rows", Report.ms(rounds.median("export many")),
				Report.ms(rounds.median("export few")), rounds.ratio("export many", "export few"));
	}

}

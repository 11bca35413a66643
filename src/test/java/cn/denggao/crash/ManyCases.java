package cn.denggao.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import cn.denggao.modeling.Redrawing;
import cn.denggao.modeling.migration.domain.DecidingMigration;
import cn.denggao.modeling.migration.domain.ProposingMigration;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;

import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Starts a thousand cases, every fourth of them claimed and each with a timer of its own,
 * and has two administrators move them to the next version.
 */
final class ManyCases {

	static final int CASES = 1000;

	static final String PROCESS = "long-life";

	private static final String FILE = PROCESS + ".bpmn";

	private static final int TOGETHER = 100;

	private static final Instant DUE = Instant.parse("2041-03-31T09:30:00Z");

	private final ApplicationContext context;

	ManyCases(ApplicationContext context) {
		this.context = context;
	}

	void prepare() {
		deploy("former");
		for (var from = 0; from < CASES; from += TOGETHER) {
			var some = IntStream.range(from, from + TOGETHER);
			bean(TransactionTemplate.class).executeWithoutResult(status -> some.forEach(this::start));
		}
		deploy("present");
		var migration = Redrawing.AUTHOR
			.gets(() -> bean(ProposingMigration.class).propose(PROCESS, 1, 2, "验收前增加财务审计", List.of()));
		Redrawing.APPROVER.does(() -> bean(DecidingMigration.class).approve(migration));
	}

	/** As anybody's file: registered, approved by a second person, accepted. */
	private void deploy(String folder) {
		try {
			Redrawing.AUTHOR.does(() -> post(folder));
			throw new IllegalStateException(folder + " was accepted without approval");
		}
		catch (ParseException registered) {
			var waiting = bean(JdbcTemplate.class)
				.queryForObject("select id from modeling_release where status = 'WAITING'", UUID.class);
			new Redrawing(context).approve(waiting);
		}
		Redrawing.AUTHOR.does(() -> post(folder));
	}

	private void post(String folder) {
		bean(RepositoryService.class).createDeployment().addString(FILE, drawn(folder)).deploy();
	}

	private void start(int number) {
		var instance = bean(RuntimeService.class).startProcessInstanceByKey(PROCESS, key(number),
				Map.of("projectId", key(number), "buildDueAt", Date.from(due(number))));
		if (number % 4 == 0) {
			var tasks = bean(TaskService.class);
			tasks.claim(tasks.createTaskQuery().processInstanceId(instance.getId()).singleResult().getId(),
					claimant(number));
		}
	}

	static String key(int number) {
		return new UUID(0, number).toString();
	}

	static Instant due(int number) {
		return DUE.plus(Duration.ofMinutes(number));
	}

	/** Who has claimed the task of a case, or nobody. */
	static String claimant(int number) {
		return (number % 4 == 0) ? "officer-" + number : "";
	}

	private static String drawn(String folder) {
		try {
			return new ClassPathResource("modeling/" + folder + "/" + FILE).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private <T> T bean(Class<T> type) {
		return context.getBean(type);
	}

}

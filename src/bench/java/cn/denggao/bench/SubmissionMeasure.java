package cn.denggao.bench;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.IntStream;

import cn.denggao.application.ApplicationStory;
import cn.denggao.application.ProjectId;
import cn.denggao.bench.Crowd.Outcome;
import cn.denggao.bench.Rounds.Ratio;
import cn.denggao.bench.SignedDossiers.Ready;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.RoundDirectory;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** Everybody hands in at the last moment. */
final class SubmissionMeasure {

	private static final int WARM = 60;

	private static final int BATCH = 50;

	/** As many as the bench's pool has connections. */
	private static final int PEOPLE = 8;

	private static final double REACHED = 0.8;

	private final Server server;

	private final Options options;

	private final Report report;

	private WholeProgram program;

	private ApplicationStory story;

	private SignedDossiers dossiers;

	private JdbcTemplate sql;

	SubmissionMeasure(Server server, Options options, Report report) {
		this.server = server;
		this.options = options;
		this.report = report;
	}

	void run() throws Exception {
		var database = server.database("ours");
		sql = new JdbcTemplate(new SingleConnectionDataSource(database.url(), true));
		try (var started = WholeProgram.start(database)) {
			program = started;
			story = new ApplicationStory(program.context());
			dossiers = new SignedDossiers(story, program.get(JdbcTemplate.class));
			var crowd = new Crowd(PEOPLE);
			var rounds = options.rounds();
			var ready = dossiers.more(0, WARM + BATCH + 2 * BATCH * rounds + options.hospitals()).iterator();
			crowd.does(take(ready, WARM, this::submit));
			database.settle();
			var statements = statements(ready);
			var bare = new BareInsert(sql, lastSubmitted());
			var sides = sides(crowd, ready, bare, rounds);
			rush(crowd, ready, bare, sides, statements);
		}
	}

	/** Counted one by one, without anybody else. */
	private double statements(Iterator<Ready> ready) throws Exception {
		var few = take(ready, BATCH, this::submit);
		var before = counted();
		for (var one : few) {
			one.call();
		}
		return (counted() - before) / few.size();
	}

	private Rounds sides(Crowd crowd, Iterator<Ready> ready, BareInsert bare, int rounds) throws Exception {
		Map<String, Callable<Double>> sides = new LinkedHashMap<>();
		sides.put("shared", () -> crowd.does(take(ready, BATCH, this::submit)).milliseconds());
		sides.put("exclusive", () -> crowd.does(take(ready, BATCH, this::submitAlone)).milliseconds());
		sides.put("bare", () -> crowd.does(bare(bare, BATCH)).milliseconds());
		return Rounds.of(rounds, new Random(options.seed()), sides);
	}

	private void rush(Crowd crowd, Iterator<Ready> ready, BareInsert bare, Rounds sides, double statements)
			throws Exception {
		var all = options.hospitals();
		var each = sides.median("shared") / BATCH;
		var closes = Instant.now().plus(Duration.ofMillis((long) (all * REACHED * each))).plusMillis(1);
		sql.update("update programme_round set closes_at = ? where id = ?", Timestamp.from(closes),
				dossiers.round().value());
		var before = kept();
		var outcome = crowd.does(take(ready, all, this::submit));
		var kept = kept() - before;
		var plain = crowd.does(bare(bare, all));
		tell(outcome, plain, sides, statements, bare);
		report.equal("accepted or refused, of those who asked", outcome.accepted().size() + outcome.refused(), all);
		report.equal("lost: answered “accepted” and not kept", outcome.accepted().size(), kept);
		report.equal("kept after the closing instant", keptAfter(closes), 0);
		report.equal("drafts left, as many as were refused", drafts() - 1, outcome.refused());
	}

	private void tell(Outcome ours, Outcome plain, Rounds sides, double statements, BareInsert bare) {
		report.section("i. Handing in at the last moment, " + Report.count(options.hospitals()) + " hospitals",
				"The whole program, " + PEOPLE + " at once, one dossier per hospital; the window closes when about "
						+ (int) (REACHED * 100) + " % are in. other = the " + bare.rows() + " rows that one submission writes, as "
						+ bare.statements() + " plain inserts in one transaction, without indexes, checks and locks.");
		report.note("accepted; refused as too late", Report.count(ours.accepted().size()), Report.count(ours.refused()),
				null);
		report.note("all asked within", Report.ms(ours.milliseconds()), Report.ms(plain.milliseconds()),
				Ratio.of(ours.milliseconds(), plain.milliseconds()));
		report.note("median", Report.ms(ours.quantile(0.5)), Report.ms(plain.quantile(0.5)),
				Ratio.of(ours.quantile(0.5), plain.quantile(0.5)));
		report.note("p95", Report.ms(ours.quantile(0.95)), Report.ms(plain.quantile(0.95)),
				Ratio.of(ours.quantile(0.95), plain.quantile(0.95)));
		report.note("per second", Report.count(ours.perSecond()), Report.count(plain.perSecond()),
				Ratio.of(ours.perSecond(), plain.perSecond()));
		report.note("statements each", Report.count(statements), Report.count(bare.statements()),
				Ratio.of(statements, bare.statements()));
		report.note("round's row for share; other = for update, as before", Report.ms(sides.median("shared") / BATCH),
				Report.ms(sides.median("exclusive") / BATCH), sides.ratio("shared", "exclusive"));
	}

	private boolean submit(Ready dossier) {
		try {
			story.submit(dossier.project(), dossier.hospital());
			return true;
		}
		catch (Refused ex) {
			if (!ex.key().equals("application.window-closed")) {
				throw ex;
			}
			return false;
		}
	}

	/** As it was before: nobody else of the round meanwhile. */
	private boolean submitAlone(Ready dossier) {
		return program.get(TransactionTemplate.class).execute(status -> {
			program.get(RoundDirectory.class).lock(dossiers.round());
			return submit(dossier);
		});
	}

	private List<Callable<Boolean>> bare(BareInsert bare, int count) {
		var transaction = program.get(TransactionTemplate.class);
		return Collections.nCopies(count, bare.once(program.get(JdbcTemplate.class), transaction));
	}

	private static List<Callable<Boolean>> take(Iterator<Ready> ready, int count, Function<Ready, Boolean> act) {
		return IntStream.range(0, count)
			.mapToObj(number -> ready.next())
			.<Callable<Boolean>>map(dossier -> () -> act.apply(dossier))
			.toList();
	}

	private ProjectId lastSubmitted() {
		return new ProjectId(sql.queryForObject(
				"select project_id from application_submission order by submitted_at desc limit 1", UUID.class));
	}

	private double counted() {
		return sql.queryForObject("""
				select coalesce(sum(calls), 0) from pg_stat_statements s join pg_database d on d.oid = s.dbid
				where toplevel and d.datname = current_database()
				and query !~* '^\\s*(begin|start|commit|rollback|set|show|savepoint|release)'""", Double.class);
	}

	private long kept() {
		return sql.queryForObject("select count(*) from application_submission", Long.class);
	}

	private long keptAfter(Instant closes) {
		return sql.queryForObject("select count(*) from application_submission where submitted_at > ?", Long.class,
				Timestamp.from(closes));
	}

	private long drafts() {
		return sql.queryForObject("select count(*) from application_project where status = 'DRAFT'", Long.class);
	}

}

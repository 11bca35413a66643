package cn.denggao.modeling.rehearsal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import cn.denggao.modeling.Redrawing;
import cn.denggao.modeling.domain.WritingDraft;
import cn.denggao.modeling.rehearsal.domain.Beginning;
import cn.denggao.modeling.rehearsal.domain.BeginningRehearsal;
import cn.denggao.modeling.rehearsal.domain.ReadingRehearsals;
import cn.denggao.modeling.rehearsal.domain.ReadingRehearsals.Report;
import cn.denggao.modeling.rehearsal.domain.Sample;
import cn.denggao.modeling.rehearsal.domain.WalkingPaths;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Drafts that are rehearsed and then given up. */
public class TriedOut {

	private static final Pattern OWN = Pattern.compile("modeling_(rehearsal.*|draft|revision)|audit_.*");

	private final ApplicationContext program;

	private final Redrawing redrawing;

	public TriedOut(ApplicationContext program) {
		this.program = program;
		this.redrawing = new Redrawing(program);
	}

	/** What is live, changed a little, with some of the newest cases. */
	public Report of(String name, UnaryOperator<String> change, Beginning beginning, int samples) {
		var draft = redrawing.begin(name);
		try {
			redrawing.write(draft, change);
			return of(draft, beginning, samples);
		}
		finally {
			Redrawing.AUTHOR.does(() -> bean(WritingDraft.class).discard(draft, "演练完毕"));
		}
	}

	public Report of(UUID draft, Beginning beginning, int samples) {
		return Redrawing.AUTHOR.gets(() -> {
			var chosen = bean(BeginningRehearsal.class).samples(draft)
				.stream()
				.filter(sample -> beginning == Beginning.START || sample.isRunning())
				.limit(samples)
				.map(Sample::instance)
				.toList();
			return of(draft, beginning, chosen);
		});
	}

	public Report of(UUID draft, Beginning beginning, List<String> chosen) {
		return Redrawing.AUTHOR.gets(() -> {
			var rehearsal = bean(BeginningRehearsal.class).begin(draft, beginning, chosen);
			bean(WalkingPaths.class).walk(rehearsal);
			return bean(ReadingRehearsals.class).report(rehearsal);
		});
	}

	/** How many rows every table holds, what a rehearsal itself keeps left out. */
	public Map<String, Long> rows() {
		var database = bean(JdbcTemplate.class);
		var rows = new TreeMap<String, Long>();
		database.queryForList("select tablename from pg_tables where schemaname = 'public' order by 1", String.class)
			.stream()
			.filter(table -> !OWN.matcher(table).matches())
			.forEach(table -> rows.put(table,
					database.queryForObject("select count(*) from \"" + table + "\"", Long.class)));
		return rows;
	}

	private <T> T bean(Class<T> type) {
		return program.getBean(type);
	}

}

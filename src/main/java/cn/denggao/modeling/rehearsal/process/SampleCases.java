package cn.denggao.modeling.rehearsal.process;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.denggao.engine.CaseSearch;
import cn.denggao.engine.DeployedFile;
import cn.denggao.engine.DeployedFiles;
import cn.denggao.engine.ProcessContract;
import cn.denggao.engine.Variants;
import cn.denggao.engine.Variants.Kind;
import cn.denggao.modeling.domain.DefinitionName;
import cn.denggao.modeling.rehearsal.domain.Sample;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Repository;

/** Cases that a draft may be rehearsed with, running or over, read from the engine. */
@Repository
class SampleCases {

	private static final String CASES = """
			select h.id_, h.business_key_, d.key_ as process, h.proc_def_id_, d.version_, d.tenant_id_, (
			  select string_agg(distinct e.act_id_, ' ') from act_ru_execution e where e.proc_inst_id_ = h.id_
			  and e.act_id_ is not null and not exists (select 1 from act_ru_execution c where c.parent_id_ = e.id_)
			  ) as steps, (select min(v.text_) from act_hi_varinst v where v.proc_inst_id_ = h.id_
			  and v.name_ = 'projectId') as project
			from act_hi_procinst h join act_re_procdef d on d.id_ = h.proc_def_id_
			where d.key_ = any (?) and (d.tenant_id_ is null or d.tenant_id_ = ?) and h.business_key_ is not null\s""";

	private static final String FIRST = "order by d.key_ <> ?, h.end_time_ is not null, h.start_time_ desc, h.id_ limit ? offset ?";

	private static final String ABOUT = """
			and (h.business_key_ = any (?) or exists (select 1 from act_hi_varinst v where v.proc_inst_id_ = h.id_
			and v.name_ in ('projectId', 'roundId') and v.text_ = any (?)))\s""";

	private static final String ONE = CASES + "and h.id_ = ?";

	private static final String VALUES = """
			select name_, case var_type_
			  when 'date' then to_char(to_timestamp(long_ / 1000.0) at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI')
			  when 'boolean' then case long_ when 1 then 'true' else 'false' end
			  else text_ end as value
			from act_hi_varinst where proc_inst_id_ = ? and coalesce(text_, long_::text) is not null order by create_time_""";

	private static final RowMapper<Row> ROW = Row::read;

	/** Whose case it is, is asked afterwards, page by page. */
	private static final int PAGE = 500;

	private final JdbcTemplate database;

	private final List<ProcessContract> contracts;

	private final DeployedFiles files;

	private final List<CaseSearch> searches;

	private final Variants variants;

	SampleCases(JdbcTemplate database, List<ProcessContract> contracts, DeployedFiles files, List<CaseSearch> searches,
			Variants variants) {
		this.database = database;
		this.contracts = contracts;
		this.files = files;
		this.searches = searches;
		this.variants = variants;
	}

	/** Its own, and those of the processes that call it. */
	List<Sample> of(DefinitionName process, String words, int atMost) {
		var kinds = kinds(process);
		if (words.isBlank()) {
			return named(process, theirs(process, atMost, (limit, offset) -> database.query(CASES + FIRST, ROW, kinds,
					process.owner(), process.key(), limit, offset)));
		}
		var about = searches.stream().flatMap(search -> search.matching(words).stream()).toArray(String[]::new);
		return named(process, theirs(process, atMost, (limit, offset) -> database.query(CASES + ABOUT + FIRST, ROW,
				kinds, process.owner(), about, about, process.key(), limit, offset)));
	}

	/** Somebody's own definition is tried out with that owner's cases. */
	private List<Row> theirs(DefinitionName process, int atMost, Page pages) {
		var size = process.isShared() ? atMost : PAGE;
		var found = new ArrayList<Row>();
		var page = pages.read(size, 0);
		for (var offset = size; found.size() < atMost && !page.isEmpty(); offset += size) {
			page.stream().filter(row -> isTheirs(process, row)).limit(atMost - found.size()).forEach(found::add);
			page = (page.size() < size || found.size() == atMost) ? List.of() : pages.read(size, offset);
		}
		return found;
	}

	Optional<Sample> find(DefinitionName process, String instance) {
		var found = database.query(ONE, ROW, kinds(process), process.owner(), instance);
		return named(process, found.stream().filter(row -> isTheirs(process, row)).toList()).stream().findFirst();
	}

	private List<Sample> named(DefinitionName process, List<Row> rows) {
		var drawings = new HashMap<String, Drawing>();
		var ids = rows.stream().map(Row::about).collect(Collectors.toSet());
		var names = new HashMap<String, String>();
		searches.forEach(search -> names.putAll(search.names(ids)));
		return rows.stream().map(row -> {
			var drawing = drawings.computeIfAbsent(row.definition(), unused -> drawing(row));
			return new Sample(row.instance(), row.businessKey(), codeOf(row.process(), row.businessKey()),
					names.getOrDefault(row.about(), ""), row.definition(), row.version(),
					process.key().equals(row.process()), row.steps().stream().map(drawing::label).toList());
		}).toList();
	}

	private boolean isTheirs(DefinitionName process, Row row) {
		return process.isShared() || contracts.stream()
			.filter(contract -> contract.key().equals(row.process()))
			.anyMatch(contract -> contract.owners(row.businessKey()).contains(process.owner()));
	}

	private String[] kinds(DefinitionName process) {
		var callers = files.newest()
			.stream()
			.filter(file -> "bpmn".equals(file.ending()))
			.filter(file -> file.owner() == null || file.owner().equals(process.owner()))
			.filter(file -> Drawing.of(files.content(file)).calls(process.key()))
			.map(DeployedFile::key);
		return Stream.concat(Stream.of(process.key()), callers).distinct().toArray(String[]::new);
	}

	/** Ids and the like that the case was begun with or was given, by name. */
	Map<String, String> texts(String instance) {
		return database
			.query("select name_, text_ from act_hi_varinst where proc_inst_id_ = ? and text_ is not null",
					(row, number) -> Map.entry(row.getString(1), row.getString(2)), instance)
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
	}

	/** All that the case holds or held, in words. */
	Map<String, String> values(String instance) {
		return database.query(VALUES, (row, number) -> Map.entry(row.getString(1), row.getString(2)), instance)
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> other, TreeMap::new));
	}

	/** The version on which the case runs or ran. */
	private Drawing drawing(Row row) {
		return files.versions("bpmn", row.process(), row.owner())
			.stream()
			.filter(file -> file.definition().equals(row.definition()))
			.findFirst()
			.map(this::drawn)
			.orElseThrow();
	}

	/** What a case of a process would call now: its owners may have their own. */
	Optional<DeployedFile> called(String process, String businessKey, String called) {
		if (files.versions("bpmn", called, null).isEmpty()) {
			return Optional.empty();
		}
		var chosen = variants.chooseFor(process, businessKey, Kind.BPMN, called);
		return files.versions("bpmn", called, chosen.owner())
			.stream()
			.filter(file -> file.version() == chosen.version())
			.findFirst();
	}

	Drawing drawn(DeployedFile file) {
		return Drawing.of(files.content(file));
	}

	private String codeOf(String process, String businessKey) {
		return contracts.stream()
			.filter(contract -> contract.key().equals(process))
			.map(contract -> contract.code(businessKey))
			.filter(code -> code != null && !code.isEmpty())
			.findFirst()
			.orElse(businessKey);
	}

	/** Reads so many cases from there on. */
	private interface Page {

		List<Row> read(int limit, int offset);

	}

	/** A case as the engine's tables tell it. */
	private record Row(String instance, String businessKey, String process, String definition, String owner,
			int version, List<String> steps, String project) {

		/** Id of what it is about: its project, or what its key says. */
		String about() {
			return (project == null) ? businessKey : project;
		}

		static Row read(ResultSet row, int number) throws SQLException {
			var steps = row.getString("steps");
			return new Row(row.getString("id_"), row.getString("business_key_"), row.getString("process"),
					row.getString("proc_def_id_"), row.getString("tenant_id_"), row.getInt("version_"),
					(steps == null) ? List.of() : List.of(steps.split(" ")), row.getString("project"));
		}

	}

}

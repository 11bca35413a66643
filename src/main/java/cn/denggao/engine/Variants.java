package cn.denggao.engine;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Decides which definition a case gets: the newest that its programme or its province has
 * of its own, else the newest shared one. Whatever looks for a definition by its key asks
 * here. Running cases keep what they have.
 */
@Component
public class Variants {

	private static final String NEWEST = """
			select distinct on (coalesce(d.tenant_id_, '')) coalesce(d.tenant_id_, '') as owner, d.version_, d.id_
			from %s d where d.key_ = ? and not exists (select 1 from engine_withdrawn_variant w
			where w.ending = ? and w.definition_key = d.key_ and w.owner = d.tenant_id_ and w.version >= d.version_)
			order by coalesce(d.tenant_id_, ''), d.version_ desc""";

	private static final String NUMBERED = """
			select coalesce(d.tenant_id_, '') as owner, d.version_, d.id_ from %s d
			where d.key_ = ? and d.version_ = ?""";

	private final JdbcTemplate database;

	private final ObjectProvider<ProcessContract> contracts;

	Variants(JdbcTemplate database, ObjectProvider<ProcessContract> contracts) {
		this.database = database;
		this.contracts = contracts;
	}

	/**
	 * What somebody gets whose own definitions come first.
	 * @param owners who may have a definition of their own, the first first
	 */
	public Chosen choose(Kind kind, String key, Collection<String> owners) {
		return choose(kind, key, () -> owners);
	}

	/** What a case gets; the process tells whose case it is. */
	public Chosen chooseFor(String process, String businessKey, Kind kind, String key) {
		return choose(kind, key, () -> ownersOf(process, businessKey));
	}

	/** The definition that has this number, whoever owns it. */
	public Chosen version(Kind kind, String key, int version) {
		return database
			.query(NUMBERED.formatted(kind.table()),
					(row, number) -> new Chosen(row.getString("owner"), row.getInt("version_"), row.getString("id_")),
					key, version)
			.stream()
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("Version %d of %s is gone".formatted(version, key)));
	}

	/** Nobody is asked for owners as long as there is only the shared one. */
	private Chosen choose(Kind kind, String key, Supplier<Collection<String>> owners) {
		var newest = newest(kind, key);
		var own = newest.keySet().equals(Chosen.SHARED) ? Stream.<String>empty() : owners.get().stream();
		return Stream.concat(own, Chosen.SHARED.stream())
			.filter(newest::containsKey)
			.findFirst()
			.map(newest::get)
			.orElseThrow(() -> new IllegalStateException("Nothing is deployed as " + key + "." + kind.ending()));
	}

	private Map<String, Chosen> newest(Kind kind, String key) {
		return database
			.query(NEWEST.formatted(kind.table()),
					(row, number) -> new Chosen(row.getString("owner"), row.getInt("version_"), row.getString("id_")),
					key, kind.ending())
			.stream()
			.collect(Collectors.toMap(Chosen::written, Function.identity()));
	}

	private Collection<String> ownersOf(String process, String businessKey) {
		return contracts.stream()
			.filter(contract -> contract.key().equals(process))
			.findFirst()
			.map(contract -> contract.owners(businessKey))
			.orElse(List.of());
	}

	/** What there can be a definition of. */
	public enum Kind {

		BPMN("act_re_procdef"), DMN("act_re_decision_def"), FORM("act_re_camformdef");

		private final String table;

		Kind(String table) {
			this.table = table;
		}

		/** How its files end, without the dot. */
		public String ending() {
			return name().toLowerCase(java.util.Locale.ROOT);
		}

		/** Where the engine keeps its versions. */
		public String table() {
			return table;
		}

		/** By the ending of its files. */
		public static Kind of(String ending) {
			return Arrays.stream(values()).filter(kind -> kind.ending().equals(ending)).findFirst().orElseThrow();
		}

	}

	/**
	 * A definition.
	 *
	 * @param written its owner, empty if it is shared
	 * @param version tells it from all others of the same key, whoever owns them
	 * @param definition the engine's id
	 */
	public record Chosen(String written, int version, String definition) {

		private static final java.util.Set<String> SHARED = java.util.Set.of("");

		/** As the engine writes it: null if it is shared. */
		public String owner() {
			return written.isEmpty() ? null : written;
		}

	}

}

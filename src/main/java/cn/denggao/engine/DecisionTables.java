package cn.denggao.engine;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import cn.denggao.engine.Variants.Chosen;
import cn.denggao.engine.Variants.Kind;
import cn.denggao.kernel.Refused;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Evaluates a decision table in memory, so that facts never become process variables.
 * Whoever decides stores the outcome's table, version and inputs beside the decision.
 */
@Component
public class DecisionTables {

	private static final Logger LOG = LoggerFactory.getLogger(DecisionTables.class);

	private final DecisionService decisions;

	private final Variants variants;

	private final HitRules hits;

	private final WrittenRules written;

	DecisionTables(DecisionService decisions, Variants variants, HitRules hits, WrittenRules written) {
		this.hits = hits;
		this.written = written;
		this.decisions = decisions;
		this.variants = variants;
	}

	/**
	 * Evaluates the newest version of a table.
	 * @param owners whose own table comes before the shared one, the first first
	 * @param inputs texts, numbers, booleans or null only, by input name
	 */
	public Outcome evaluate(String table, Collection<String> owners, Map<String, ?> inputs) {
		return evaluate(table, variants.choose(Kind.DMN, table, owners), inputs);
	}

	/**
	 * Evaluates the version that was frozen, whatever has come since; the newest if none
	 * was.
	 */
	public Outcome evaluate(String table, OptionalInt frozen, Collection<String> owners, Map<String, ?> inputs) {
		return evaluate(table, chosen(table, frozen, owners), inputs);
	}

	/**
	 * The same, told row by row: what is written beside each, and whether it was hit.
	 */
	public Explained explain(String table, OptionalInt frozen, Collection<String> owners, Map<String, ?> inputs) {
		var chosen = chosen(table, frozen, owners);
		var hit = hits.during(() -> evaluate(table, chosen, inputs));
		return new Explained(chosen.version(), written.of(chosen.definition(), hit));
	}

	private Chosen chosen(String table, OptionalInt frozen, Collection<String> owners) {
		return frozen.isPresent() ? variants.version(Kind.DMN, table, frozen.getAsInt())
				: variants.choose(Kind.DMN, table, owners);
	}

	/** The newest version number of a table for these owners. */
	public int newestVersion(String table, Collection<String> owners) {
		return variants.choose(Kind.DMN, table, owners).version();
	}

	private Outcome evaluate(String table, Chosen chosen, Map<String, ?> inputs) {
		try {
			var rows = decisions.evaluateDecisionTableById(chosen.definition(), new LinkedHashMap<>(inputs))
				.getResultList();
			return new Outcome(table, chosen.version(), new LinkedHashMap<>(inputs), rows);
		}
		catch (ProcessEngineException | DmnEngineException | FeelException ex) {
			LOG.error("Version {} of table {} cannot be evaluated", chosen.version(), table, ex);
			throw Refused.because("engine.table-fails", table, chosen.version());
		}
	}

	/** A table's answer with all its rows, in order. */
	public record Explained(int version, List<TableRule> rules) {
	}

	/**
	 * What a table said, and on what grounds.
	 *
	 * @param rows the rules that hit, in order; each maps output names to values
	 */
	public record Outcome(String table, int version, Map<String, Object> inputs, List<Map<String, Object>> rows) {

		/** The text of an output of the one rule that hit. */
		public String text(String output) {
			if (rows.size() != 1) {
				throw Refused.because("engine.table-undecided", table, version, rows.size());
			}
			if (rows.get(0).get(output) instanceof String text) {
				return text;
			}
			throw Refused.because("engine.table-fails", table, version);
		}

		/** The enum constant an output names. */
		public <E extends Enum<E>> E choice(String output, Class<E> type) {
			var named = text(output);
			return Arrays.stream(type.getEnumConstants())
				.filter(constant -> constant.name().equals(named))
				.findFirst()
				.orElseThrow(() -> Refused.because("engine.table-fails", table, version));
		}

	}

}

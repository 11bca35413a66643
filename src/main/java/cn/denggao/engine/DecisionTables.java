package cn.denggao.engine;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.denggao.engine.Variants.Kind;
import org.camunda.bpm.engine.DecisionService;

import org.springframework.stereotype.Component;

/**
 * Evaluates a decision table in memory, so that facts never become process variables.
 * Whoever decides stores the outcome's table, version and inputs beside the decision.
 */
@Component
public class DecisionTables {

	private final DecisionService decisions;

	private final Variants variants;

	DecisionTables(DecisionService decisions, Variants variants) {
		this.decisions = decisions;
		this.variants = variants;
	}

	/**
	 * Evaluates the newest version of a table.
	 * @param owners whose own table comes before the shared one, the first first
	 * @param inputs texts, numbers, booleans or null only, by input name
	 */
	public Outcome evaluate(String table, Collection<String> owners, Map<String, ?> inputs) {
		var chosen = variants.choose(Kind.DMN, table, owners);
		var rows = decisions.evaluateDecisionTableById(chosen.definition(), new LinkedHashMap<>(inputs))
			.getResultList();
		return new Outcome(table, chosen.version(), new LinkedHashMap<>(inputs), rows);
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
				throw new IllegalStateException(table + " hit " + rows.size() + " rules");
			}
			return (String) rows.get(0).get(output);
		}

		/** The enum constant an output names. */
		public <E extends Enum<E>> E choice(String output, Class<E> type) {
			return Enum.valueOf(type, text(output));
		}

	}

}

package cn.denggao.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;

import org.springframework.stereotype.Component;

/**
 * Evaluates a decision table in memory, so that facts never become process variables.
 * Whoever decides stores the outcome's table, version and inputs beside the decision.
 */
@Component
public class DecisionTables {

	private final DecisionService decisions;

	private final RepositoryService repository;

	DecisionTables(DecisionService decisions, RepositoryService repository) {
		this.decisions = decisions;
		this.repository = repository;
	}

	/**
	 * Evaluates the newest version of a table.
	 * @param inputs texts, numbers, booleans or null only, by input name
	 */
	public Outcome evaluate(String table, Map<String, ?> inputs) {
		var version = newestVersion(table);
		var rows = decisions.evaluateDecisionTableByKeyAndVersion(table, version, new LinkedHashMap<>(inputs))
			.getResultList();
		return new Outcome(table, version, new LinkedHashMap<>(inputs), rows);
	}

	private int newestVersion(String table) {
		return repository.createDecisionDefinitionQuery()
			.decisionDefinitionKey(table)
			.latestVersion()
			.singleResult()
			.getVersion();
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

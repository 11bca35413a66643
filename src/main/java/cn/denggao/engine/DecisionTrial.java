package cn.denggao.engine;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.hitpolicy.DmnHitPolicyException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Rule;

import org.springframework.stereotype.Component;

/**
 * Evaluates a decision table that is not deployed, once with its hit policy for the
 * result and once without it for every row that is hit. The table has passed the guard;
 * nothing but FEEL is understood.
 */
@Component
public class DecisionTrial {

	/**
	 * @param inputs texts, numbers and truth values by name, null where there is none
	 */
	public Outcome evaluate(String decision, byte[] content, Map<String, Object> inputs) {
		var hit = new ArrayList<String>();
		var engine = engine(hit);
		var rows = new TreeMap<Integer, String>();
		try {
			var every = read(content);
			engine.evaluateDecisionTable(decision, everyRow(every), inputs);
			var ids = table(every).getRules().stream().map(Rule::getId).toList();
			hit.forEach(id -> rows.put(ids.indexOf(id) + 1, id));
			return new Outcome(null, rows,
					engine.evaluateDecisionTable(decision, read(content), inputs).getResultList());
		}
		catch (DmnHitPolicyException ex) {
			return new Outcome(Fault.SEVERAL_ROWS, rows, List.of());
		}
		catch (DmnEngineException | ProcessEngineException | IllegalArgumentException ex) {
			return new Outcome(Fault.NOT_EVALUATED, rows, List.of());
		}
	}

	private static DmnEngine engine(List<String> hit) {
		var settings = new DefaultDmnEngineConfiguration();
		settings.setElProvider(expression -> {
			throw new ProcessEngineException("Decision tables are written in FEEL only");
		});
		settings.setScriptEngineResolver(language -> {
			throw new ProcessEngineException("Decision tables are written in FEEL only");
		});
		settings.setCustomPostDecisionTableEvaluationListeners(List.of(event -> {
			hit.clear();
			event.getMatchingRules().stream().map(DmnEvaluatedDecisionRule::getId).forEach(hit::add);
		}));
		return settings.buildEngine();
	}

	private static DmnModelInstance read(byte[] content) {
		return Dmn.readModelFromStream(new ByteArrayInputStream(content));
	}

	private static DmnModelInstance everyRow(DmnModelInstance model) {
		table(model).setHitPolicy(HitPolicy.COLLECT);
		table(model).removeAttribute("aggregation");
		return model;
	}

	private static DecisionTable table(DmnModelInstance model) {
		return model.getModelElementsByType(DecisionTable.class).iterator().next();
	}

	/** Why there is no result. */
	public enum Fault {

		/** More rows are hit than the hit policy allows. */
		SEVERAL_ROWS,
		/** An input does not fit its type, or an expression cannot be worked out. */
		NOT_EVALUATED

	}

	/**
	 * @param fault null if all went well
	 * @param rows numbers, from 1, and ids of the rows that are hit, whatever the hit
	 * policy
	 * @param results what the hit policy lets through, each by name of the output
	 */
	public record Outcome(Fault fault, Map<Integer, String> rows, List<Map<String, Object>> results) {

	}

}

package cn.denggao.engine;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.camunda.bpm.dmn.engine.DmnDecision;
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

	/** The same table asked many times, each for the result of its hit policy only. */
	public List<Outcome> evaluateAll(String decision, byte[] content, List<Map<String, Object>> inputs) {
		try {
			var engine = engine(new ArrayList<>());
			var parsed = engine.parseDecision(decision, read(content));
			return inputs.stream().map(each -> result(engine, parsed, each)).toList();
		}
		catch (DmnEngineException | ProcessEngineException | IllegalArgumentException ex) {
			return inputs.stream().map(each -> new Outcome(Fault.NOT_EVALUATED, Map.of(), List.of())).toList();
		}
	}

	private static Outcome result(DmnEngine engine, DmnDecision parsed, Map<String, Object> inputs) {
		try {
			return new Outcome(null, Map.of(), engine.evaluateDecisionTable(parsed, inputs).getResultList());
		}
		catch (DmnHitPolicyException ex) {
			return new Outcome(Fault.SEVERAL_ROWS, Map.of(), List.of());
		}
		catch (DmnEngineException | ProcessEngineException | IllegalArgumentException ex) {
			return new Outcome(Fault.NOT_EVALUATED, Map.of(), List.of());
		}
	}

	/**
	 * What people call the inputs and outputs of a table, by name, as they stand in it.
	 */
	public Map<String, String> labels(byte[] content) {
		var labels = new LinkedHashMap<String, String>();
		table(read(content)).getInputs()
			.stream()
			.filter(input -> input.getLabel() != null && input.getInputExpression() != null)
			.forEach(input -> labels.put(input.getInputExpression().getText().getTextContent().strip(),
					input.getLabel()));
		table(read(content)).getOutputs()
			.stream()
			.filter(output -> output.getLabel() != null && output.getName() != null)
			.forEach(output -> labels.put(output.getName(), output.getLabel()));
		return labels;
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

package cn.denggao.engine;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;

import org.springframework.stereotype.Component;

/** Reads the rows of a deployed table as they are written. */
@Component
class WrittenRules {

	private static final String ANYTHING = "-";

	private final RepositoryService repository;

	private final ProcessEngineConfigurationImpl engine;

	WrittenRules(RepositoryService repository, ProcessEngineConfigurationImpl engine) {
		this.repository = repository;
		this.engine = engine;
	}

	/** All rows of the table, with what those that are hit decide. */
	List<TableRule> of(String definition, List<DmnEvaluatedDecisionRule> hits) {
		var table = model(definition).getModelElementsByType(DecisionTable.class).iterator().next();
		var hit = hits.stream().collect(Collectors.toMap(DmnEvaluatedDecisionRule::getId, rule -> rule, (a, b) -> a));
		return table.getRules().stream().map(rule -> rule(table, rule, hit.get(rule.getId()))).toList();
	}

	/** Whoever asks what a table decides need not have the right to read it. */
	private DmnModelInstance model(String definition) {
		Callable<DmnModelInstance> read = () -> repository.getDmnModelInstance(definition);
		return engine.getCommandExecutorTxRequired().execute(command -> command.runWithoutAuthorization(read));
	}

	private static TableRule rule(DecisionTable table, Rule rule, DmnEvaluatedDecisionRule hit) {
		var inputs = List.copyOf(table.getInputs());
		var entries = List.copyOf(rule.getInputEntries());
		var tested = IntStream.range(0, entries.size())
			.filter(at -> isTest(text(entries.get(at).getText())))
			.mapToObj(at -> tested(inputs.get(at)))
			.toList();
		return new TableRule(words(rule), tested, (hit == null) ? written(table, rule) : decided(hit), hit != null);
	}

	private static TableRule.Tested tested(Input input) {
		var name = text(input.getInputExpression().getText());
		return new TableRule.Tested(name, Objects.requireNonNullElse(input.getLabel(), name));
	}

	private static boolean isTest(String text) {
		return !text.isEmpty() && !text.equals(ANYTHING);
	}

	private static Map<String, String> written(DecisionTable table, Rule rule) {
		var outputs = List.copyOf(table.getOutputs());
		var entries = List.copyOf(rule.getOutputEntries());
		var written = new TreeMap<String, String>();
		IntStream.range(0, entries.size())
			.forEach(at -> written.put(outputs.get(at).getName(),
					text(entries.get(at).getText()).replaceAll("^\"(.*)\"$", "$1")));
		return written;
	}

	private static Map<String, String> decided(DmnEvaluatedDecisionRule hit) {
		var decided = new TreeMap<String, String>();
		hit.getOutputEntries()
			.forEach((name, output) -> decided.put(name, Objects.toString(output.getValue().getValue(), "")));
		return decided;
	}

	private static String words(DmnElement rule) {
		return Optional.ofNullable(rule.getDescription()).map(each -> each.getTextContent().strip()).orElse("");
	}

	private static String text(Text text) {
		return (text == null) ? "" : text.getTextContent().strip();
	}

}

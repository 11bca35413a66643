package cn.denggao.decisions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;

/** A decision table of the folder {@code processes}, evaluated without a process. */
class ShippedDecision {

	private static final DmnEngine ENGINE = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

	private final DmnDecision decision;

	ShippedDecision(String module, String id) {
		try (var file = Files.newInputStream(Path.of("processes", module, id + ".dmn"))) {
			this.decision = ENGINE.parseDecision(id, file);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	DmnDecisionTableResult evaluate(Map<String, ?> inputs) {
		return ENGINE.evaluateDecisionTable(decision, new HashMap<>(inputs));
	}

	/** These inputs with some replaced: name, value, name, value … */
	static Map<String, Object> with(Map<String, ?> inputs, Object... replaced) {
		var changed = new LinkedHashMap<String, Object>(inputs);
		for (int i = 0; i < replaced.length; i += 2) {
			changed.put((String) replaced[i], replaced[i + 1]);
		}
		return changed;
	}

	/** All combinations of the values each input may take: name, array, name, array … */
	static List<Map<String, Object>> combinations(Object... valuesByInput) {
		List<Map<String, Object>> combinations = List.of(Map.of());
		for (int i = 0; i < valuesByInput.length; i += 2) {
			var name = (String) valuesByInput[i];
			var longer = new ArrayList<Map<String, Object>>();
			for (var shorter : combinations) {
				Arrays.stream((Object[]) valuesByInput[i + 1])
					.forEach((value) -> longer.add(with(shorter, name, value)));
			}
			combinations = longer;
		}
		return combinations;
	}

	/** The values one input may take in {@link #combinations}. */
	static Object[] oneOf(Object... values) {
		return values;
	}

}

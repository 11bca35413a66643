package cn.denggao.engine.belt;

import java.util.HashMap;
import java.util.function.Function;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

/**
 * The belt without Spring: diagrams under test parse and evaluate as narrowly as in
 * production.
 */
public final class DiagramBelt {

	private DiagramBelt() {
	}

	/** Lets diagrams see only these beans, by name, and nothing else but variables. */
	public static void fasten(ProcessEngineConfigurationImpl engine, Function<String, Object> beans) {
		engine.setBeans(new HashMap<>());
		engine.setExpressionManager(new ClosedExpressions(beans, name -> false));
		engine.setScriptFactory(new NoScripts());
		engine.setScriptEngineResolver(new NoScriptEngines());
		engine.setBpmnParseFactory(StrictParse::new);
	}

}

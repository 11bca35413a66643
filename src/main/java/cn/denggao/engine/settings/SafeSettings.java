package cn.denggao.engine.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

/**
 * The engine settings without which Denggao must not run, each under the name an operator
 * would look for.
 */
class SafeSettings {

	private static final int MOST_RESULTS = 2000;

	private final Map<String, Predicate<ProcessEngineConfigurationImpl>> rules = new LinkedHashMap<>();

	SafeSettings() {
		rules.put("authorizationEnabled=true", ProcessEngineConfigurationImpl::isAuthorizationEnabled);
		rules.put("enableExpressionsInAdhocQueries=false", engine -> !engine.isEnableExpressionsInAdhocQueries());
		rules.put("enableExpressionsInStoredQueries=false", engine -> !engine.isEnableExpressionsInStoredQueries());
		rules.put("enableXxeProcessing=false", engine -> !engine.isEnableXxeProcessing());
		rules.put("javaSerializationFormatEnabled=false", engine -> !engine.isJavaSerializationFormatEnabled());
		rules.put("deserializationTypeValidationEnabled=true",
				ProcessEngineConfigurationImpl::isDeserializationTypeValidationEnabled);
		rules.put("queryMaxResultsLimit<=2000", engine -> engine.getQueryMaxResultsLimit() <= MOST_RESULTS);
		rules.put("enforceSpecificVariablePermission=true",
				ProcessEngineConfigurationImpl::isEnforceSpecificVariablePermission);
		rules.put("enableExceptionsAfterUnhandledBpmnError=true",
				ProcessEngineConfigurationImpl::isEnableExceptionsAfterUnhandledBpmnError);
		rules.put("historyRemovalTimeStrategy=start", engine -> "start".equals(engine.getHistoryRemovalTimeStrategy()));
		rules.put("databaseSchemaUpdate=false", engine -> "false".equals(engine.getDatabaseSchemaUpdate()));
		rules.put("scripts refused",
				engine -> engine.getScriptFactory().getClass().getSimpleName().equals("NoScripts"));
		rules.put("no way round the forms",
				engine -> engine.getCommandInterceptorsTxRequired()
					.stream()
					.anyMatch(each -> each.getClass().getSimpleName().equals("NoWayRound")));
	}

	/** The settings that are not as they must be. */
	List<String> brokenIn(ProcessEngineConfigurationImpl engine) {
		return rules.entrySet().stream().filter(rule -> !rule.getValue().test(engine)).map(Map.Entry::getKey).toList();
	}

}

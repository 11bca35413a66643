package cn.denggao.engine.settings;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;

/**
 * The engine settings without which Denggao must not run, each under the name an operator
 * would look for.
 */
class SafeSettings {

	private static final int MOST_RESULTS = 2000;

	private static final Set<String> LOCAL = Set.of("file", "nested");

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
		rules.put("defaultUserPermissionNameForTask=TASK_WORK",
				engine -> "TASK_WORK".equals(engine.getDefaultUserPermissionNameForTask()));
		rules.put("enforceHistoryTimeToLive=true", ProcessEngineConfigurationImpl::isEnforceHistoryTimeToLive);
		rules.put("historyTimeToLive", engine -> engine.getHistoryTimeToLive() != null);
		rules.put("configureScriptEngineHostAccess=false", engine -> !engine.isConfigureScriptEngineHostAccess());
		putOurParts();
	}

	/** What Denggao puts in the place of the engine's own parts. */
	private void putOurParts() {
		rules.put("scripts refused", engine -> is("NoScripts", engine.getScriptFactory()));
		rules.put("script engines refused", engine -> is("NoScriptEngines", engine.getScriptEngineResolver()));
		rules.put("closed expressions", engine -> is("ClosedExpressions", engine.getExpressionManager()));
		rules.put("strict parse", engine -> is("StrictParsing", engine.getBpmnParseFactory()));
		rules.put("deployments guarded", engine -> isFirst("DeploymentGuard", engine.getCustomPreDeployers()));
		rules.put("tenantCheckEnabled=false", engine -> !engine.isTenantCheckEnabled());
		rules.put("versions numbered over all owners", engine -> anyIs("NumberedProcesses", engine.getDeployers()));
		rules.put("no way round the forms", engine -> anyIs("NoWayRound", engine.getCommandInterceptorsTxRequired()));
		rules.put("commands by ownership", engine -> anyIs("OwnershipChecker", engine.getCommandCheckers()));
		rules.put("tasks by ownership",
				engine -> is("OwnedTasksFactory", engine.getSessionFactories().get(AuthorizationManager.class)));
		rules.put("javax.xml.accessExternalSchema=file,nested", engine -> readsSchemasLocallyOnly());
	}

	private static boolean is(String name, Object part) {
		return part != null && part.getClass().getSimpleName().equals(name);
	}

	private static boolean anyIs(String name, Collection<?> parts) {
		return parts.stream().anyMatch(part -> is(name, part));
	}

	private static boolean isFirst(String name, List<?> parts) {
		return parts != null && !parts.isEmpty() && is(name, parts.get(0));
	}

	private static boolean readsSchemasLocallyOnly() {
		var allowed = System.getProperty("javax.xml.accessExternalSchema", "all");
		return Arrays.stream(allowed.split(",")).map(String::strip).allMatch(LOCAL::contains);
	}

	/** The names of all rules. */
	Set<String> names() {
		return rules.keySet();
	}

	/** The settings that are not as they must be. */
	List<String> brokenIn(ProcessEngineConfigurationImpl engine) {
		return rules.entrySet().stream().filter(rule -> !rule.getValue().test(engine)).map(Map.Entry::getKey).toList();
	}

}

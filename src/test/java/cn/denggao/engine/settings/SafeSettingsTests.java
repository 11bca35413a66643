package cn.denggao.engine.settings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;

import cn.denggao.DenggaoTest;
import org.camunda.bpm.engine.impl.cfg.DefaultBpmnParseFactory;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.camunda.bpm.engine.impl.scripting.ScriptFactory;
import org.camunda.bpm.engine.impl.scripting.engine.DefaultScriptEngineResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * The running engine is set up safely, and each setting alone would keep it from
 * starting.
 */
@DenggaoTest
class SafeSettingsTests {

	private static final String SCHEMAS = "javax.xml.accessExternalSchema";

	/** Sets one thing wrong, and answers with how to set it right again. */
	private static final Map<String, Function<ProcessEngineConfigurationImpl, Runnable>> BREAKS = new LinkedHashMap<>();

	static {
		breaks("authorizationEnabled=true", ProcessEngineConfigurationImpl::isAuthorizationEnabled,
				ProcessEngineConfigurationImpl::setAuthorizationEnabled, false);
		breaks("tenantCheckEnabled=false", ProcessEngineConfigurationImpl::isTenantCheckEnabled,
				ProcessEngineConfigurationImpl::setTenantCheckEnabled, true);
		breaks("enableExpressionsInAdhocQueries=false",
				ProcessEngineConfigurationImpl::isEnableExpressionsInAdhocQueries,
				ProcessEngineConfigurationImpl::setEnableExpressionsInAdhocQueries, true);
		breaks("enableExpressionsInStoredQueries=false",
				ProcessEngineConfigurationImpl::isEnableExpressionsInStoredQueries,
				ProcessEngineConfigurationImpl::setEnableExpressionsInStoredQueries, true);
		breaks("enableXxeProcessing=false", ProcessEngineConfigurationImpl::isEnableXxeProcessing,
				ProcessEngineConfigurationImpl::setEnableXxeProcessing, true);
		breaks("javaSerializationFormatEnabled=false", ProcessEngineConfigurationImpl::isJavaSerializationFormatEnabled,
				ProcessEngineConfigurationImpl::setJavaSerializationFormatEnabled, true);
		breaks("deserializationTypeValidationEnabled=true",
				ProcessEngineConfigurationImpl::isDeserializationTypeValidationEnabled,
				ProcessEngineConfigurationImpl::setDeserializationTypeValidationEnabled, false);
		breaks("queryMaxResultsLimit<=2000", ProcessEngineConfigurationImpl::getQueryMaxResultsLimit,
				ProcessEngineConfigurationImpl::setQueryMaxResultsLimit, 2001);
		breaks("enforceSpecificVariablePermission=true",
				ProcessEngineConfigurationImpl::isEnforceSpecificVariablePermission,
				ProcessEngineConfigurationImpl::setEnforceSpecificVariablePermission, false);
		breaks("enableExceptionsAfterUnhandledBpmnError=true",
				ProcessEngineConfigurationImpl::isEnableExceptionsAfterUnhandledBpmnError,
				ProcessEngineConfigurationImpl::setEnableExceptionsAfterUnhandledBpmnError, false);
		breaks("historyRemovalTimeStrategy=start", ProcessEngineConfigurationImpl::getHistoryRemovalTimeStrategy,
				ProcessEngineConfigurationImpl::setHistoryRemovalTimeStrategy, "end");
		breaks("databaseSchemaUpdate=false", ProcessEngineConfigurationImpl::getDatabaseSchemaUpdate,
				ProcessEngineConfigurationImpl::setDatabaseSchemaUpdate, "true");
		breaks("defaultUserPermissionNameForTask=TASK_WORK",
				ProcessEngineConfigurationImpl::getDefaultUserPermissionNameForTask,
				ProcessEngineConfigurationImpl::setDefaultUserPermissionNameForTask, "UPDATE");
		breaks("enforceHistoryTimeToLive=true", ProcessEngineConfigurationImpl::isEnforceHistoryTimeToLive,
				ProcessEngineConfigurationImpl::setEnforceHistoryTimeToLive, false);
		breaks("historyTimeToLive", ProcessEngineConfigurationImpl::getHistoryTimeToLive,
				ProcessEngineConfigurationImpl::setHistoryTimeToLive, null);
		breaks("configureScriptEngineHostAccess=false",
				ProcessEngineConfigurationImpl::isConfigureScriptEngineHostAccess,
				ProcessEngineConfigurationImpl::setConfigureScriptEngineHostAccess, true);
		breaks("scripts refused", ProcessEngineConfigurationImpl::getScriptFactory,
				ProcessEngineConfigurationImpl::setScriptFactory, new ScriptFactory());
		breaks("script engines refused", ProcessEngineConfigurationImpl::getScriptEngineResolver,
				ProcessEngineConfigurationImpl::setScriptEngineResolver, new DefaultScriptEngineResolver(null));
		breaks("closed expressions", ProcessEngineConfigurationImpl::getExpressionManager,
				ProcessEngineConfigurationImpl::setExpressionManager, new JuelExpressionManager());
		breaks("strict parse", ProcessEngineConfigurationImpl::getBpmnParseFactory,
				ProcessEngineConfigurationImpl::setBpmnParseFactory, new DefaultBpmnParseFactory());
		breaks("deployments guarded", ProcessEngineConfigurationImpl::getCustomPreDeployers,
				ProcessEngineConfigurationImpl::setCustomPreDeployers, new ArrayList<>());
		breaks("versions numbered over all owners", ProcessEngineConfigurationImpl::getDeployers,
				ProcessEngineConfigurationImpl::setDeployers, new ArrayList<>());
		breaks("no way round the forms", ProcessEngineConfigurationImpl::getCommandInterceptorsTxRequired,
				ProcessEngineConfigurationImpl::setCommandInterceptorsTxRequired, new ArrayList<>());
		breaks("commands by ownership", ProcessEngineConfigurationImpl::getCommandCheckers,
				ProcessEngineConfigurationImpl::setCommandCheckers, new ArrayList<>());
		breaks("javax.xml.accessExternalSchema=file,nested", engine -> System.getProperty(SCHEMAS),
				(engine, value) -> System.setProperty(SCHEMAS, value), "file,http");
		BREAKS.put("tasks by ownership", engine -> {
			var ours = engine.getSessionFactories().remove(AuthorizationManager.class);
			return () -> engine.getSessionFactories().put(AuthorizationManager.class, ours);
		});
	}

	@Autowired
	private ProcessEngineConfigurationImpl engine;

	@Autowired
	private JdbcTemplate database;

	private static <T> void breaks(String rule, Function<ProcessEngineConfigurationImpl, T> right,
			BiConsumer<ProcessEngineConfigurationImpl, T> setting, T wrong) {
		BREAKS.put(rule, engine -> {
			var before = right.apply(engine);
			setting.accept(engine, wrong);
			return () -> setting.accept(engine, before);
		});
	}

	static Stream<String> rules() {
		return new SafeSettings().names().stream();
	}

	@Test
	void findsNothingWrongWithTheRunningEngine() {
		assertThat(new SafeSettings().brokenIn(engine)).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("rules")
	void refusesToStartWhenOneSettingIsUnsafe(String rule) {
		// given
		var repair = BREAKS.get(rule).apply(engine);

		// when
		UnsafeEngineSettings refusal;
		try {
			refusal = catchThrowableOfType(UnsafeEngineSettings.class, () -> new SettingsPlugin().postInit(engine));
		}
		finally {
			repair.run();
		}

		// then
		assertThat(refusal.broken()).containsExactly(rule);
		assertThat(sentence(refusal)).startsWith("流程引擎的安全设置不符合要求，拒绝启动").contains(rule);
	}

	@Test
	void refusesTheEnginesExampleUserOnlyIfItCouldSignIn() {
		// given
		var plugin = new SettingsPlugin();
		database.update("insert into act_id_user (id_, rev_) values ('demo', 1)");
		plugin.postProcessEngineBuild(engine.getProcessEngine());

		// when
		UnsafeEngineSettings refusal;
		try {
			database.update("update act_id_user set pwd_ = 'demo' where id_ = 'demo'");
			refusal = catchThrowableOfType(UnsafeEngineSettings.class,
					() -> plugin.postProcessEngineBuild(engine.getProcessEngine()));
		}
		finally {
			database.update("delete from act_id_user where id_ = 'demo'");
		}

		// then
		assertThat(sentence(refusal)).contains("no user demo with a password");
	}

	@Test
	void canBreakEachRule() {
		assertThat(BREAKS.keySet()).containsExactlyInAnyOrderElementsOf(rules().toList());
	}

	private static String sentence(Throwable refusal) {
		return SpringFactoriesLoader.forDefaultResourceLocation()
			.load(FailureAnalyzer.class, SpringFactoriesLoader.FailureHandler.handleMessage((message, failure) -> {
			}))
			.stream()
			.map(analyzer -> analyzer.analyze(refusal))
			.filter(Objects::nonNull)
			.findFirst()
			.orElseThrow()
			.getDescription();
	}

}

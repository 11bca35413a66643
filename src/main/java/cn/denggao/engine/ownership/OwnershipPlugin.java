package cn.denggao.engine.ownership;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

import org.apache.ibatis.builder.xml.XMLMapperBuilder;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantCommandChecker;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Replaces the engine's per-task permissions by ownership. */
@Component
class OwnershipPlugin extends AbstractProcessEnginePlugin {

	private static final String MAPPER = "engine/visible-tasks.xml";

	private static final String NAMESPACE = "cn.denggao.engine.ownership.";

	@Override
	public void preInit(ProcessEngineConfigurationImpl engine) {
		engine.setResourceAuthorizationProvider(new NoTaskGrants());
		engine.setCommandCheckers(new ArrayList<>(List.of(new TenantCommandChecker(), new OwnershipChecker())));
		if (engine.getCustomSessionFactories() == null) {
			engine.setCustomSessionFactories(new ArrayList<>());
		}
		engine.getCustomSessionFactories().add(new OwnedTasksFactory());
	}

	@Override
	public void postInit(ProcessEngineConfigurationImpl engine) {
		var mybatis = engine.getSqlSessionFactory().getConfiguration();
		try (var mapper = new ClassPathResource(MAPPER).getInputStream()) {
			new XMLMapperBuilder(mapper, mybatis, MAPPER, mybatis.getSqlFragments()).parse();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		mybatis.getMappedStatement(NAMESPACE + "selectVisibleTasks");
		mybatis.getMappedStatement(NAMESPACE + "countVisibleTasks");
		var statements = new HashMap<>(engine.getDbSqlSessionFactory().getStatementMappings());
		statements.put("selectTaskByQueryCriteria", NAMESPACE + "selectVisibleTasks");
		statements.put("selectTaskCountByQueryCriteria", NAMESPACE + "countVisibleTasks");
		engine.getDbSqlSessionFactory().setStatementMappings(statements);
	}

}

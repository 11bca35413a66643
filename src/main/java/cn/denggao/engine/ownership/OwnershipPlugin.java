package cn.denggao.engine.ownership;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

import cn.denggao.engine.mapping.ShippedMapper;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

import org.springframework.stereotype.Component;

/**
 * Replaces the engine's per-task permissions by ownership. Tenants are no boundary here,
 * they only choose definitions; the engine's own checker of tenants would keep a case
 * from moving between the shared definition and its owner's.
 */
@Component
class OwnershipPlugin extends AbstractProcessEnginePlugin {

	private static final String MAPPER = "engine/visible-tasks.xml";

	private static final String NAMESPACE = "cn.denggao.engine.ownership.";

	@Override
	public void preInit(ProcessEngineConfigurationImpl engine) {
		engine.setResourceAuthorizationProvider(new NoTaskGrants());
		engine.setCommandCheckers(new ArrayList<>(List.of(new OwnershipChecker())));
		if (engine.getCustomSessionFactories() == null) {
			engine.setCustomSessionFactories(new ArrayList<>());
		}
		engine.getCustomSessionFactories().add(new OwnedTasksFactory());
	}

	@Override
	public void postInit(ProcessEngineConfigurationImpl engine) {
		var mybatis = ShippedMapper.read(MAPPER, engine);
		mybatis.getMappedStatement(NAMESPACE + "selectVisibleTasks");
		mybatis.getMappedStatement(NAMESPACE + "countVisibleTasks");
		var statements = new HashMap<>(engine.getDbSqlSessionFactory().getStatementMappings());
		statements.put("selectTaskByQueryCriteria", NAMESPACE + "selectVisibleTasks");
		statements.put("selectTaskCountByQueryCriteria", NAMESPACE + "countVisibleTasks");
		engine.getDbSqlSessionFactory().setStatementMappings(statements);
	}

}

package cn.denggao.engine.guard;

import java.util.ArrayList;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Puts the guard before everything that reads a deployment. */
@Component
@EnableConfigurationProperties(GuardLimits.class)
class GuardPlugin extends AbstractProcessEnginePlugin {

	private final DeploymentGuard guard;

	GuardPlugin(DeploymentGuard guard) {
		this.guard = guard;
	}

	@Override
	public void preInit(ProcessEngineConfigurationImpl engine) {
		if (engine.getCustomPreDeployers() == null) {
			engine.setCustomPreDeployers(new ArrayList<>());
		}
		engine.getCustomPreDeployers().add(0, guard);
		engine.setCommandContextFactory(new QuietRefusals(engine));
	}

}

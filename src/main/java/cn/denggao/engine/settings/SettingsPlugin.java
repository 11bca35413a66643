package cn.denggao.engine.settings;

import java.util.List;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Looks at the engine's settings when everything else has had its say. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class SettingsPlugin extends AbstractProcessEnginePlugin {

	/** The account that other distributions of the engine create by themselves. */
	private static final String EXAMPLE_USER = "demo";

	@Override
	public void postInit(ProcessEngineConfigurationImpl engine) {
		refuse(new SafeSettings().brokenIn(engine));
	}

	@Override
	public void postProcessEngineBuild(ProcessEngine engine) {
		var example = engine.getIdentityService().createUserQuery().userId(EXAMPLE_USER).singleResult();
		if (example != null && example.getPassword() != null) {
			refuse(List.of("no user demo with a password"));
		}
	}

	private static void refuse(List<String> broken) {
		if (!broken.isEmpty()) {
			throw new UnsafeEngineSettings(broken);
		}
	}

}

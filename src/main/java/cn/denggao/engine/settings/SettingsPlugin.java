package cn.denggao.engine.settings;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Looks at the engine's settings when everything else has had its say. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class SettingsPlugin extends AbstractProcessEnginePlugin {

	@Override
	public void postInit(ProcessEngineConfigurationImpl engine) {
		var broken = new SafeSettings().brokenIn(engine);
		if (!broken.isEmpty()) {
			throw new UnsafeEngineSettings(broken);
		}
	}

}

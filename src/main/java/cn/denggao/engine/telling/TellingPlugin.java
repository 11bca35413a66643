package cn.denggao.engine.telling;

import java.util.ArrayList;

import cn.denggao.engine.mapping.ShippedMapper;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

import org.springframework.stereotype.Component;

/** Puts our handler of correlation batches in place of the engine's. */
@Component
class TellingPlugin extends AbstractProcessEnginePlugin {

	private static final String MAPPER = "engine/waiting-cases.xml";

	@Override
	public void preInit(ProcessEngineConfigurationImpl engine) {
		if (engine.getCustomBatchJobHandlers() == null) {
			engine.setCustomBatchJobHandlers(new ArrayList<>());
		}
		engine.getCustomBatchJobHandlers().add(new TellingTogether());
	}

	@Override
	public void postInit(ProcessEngineConfigurationImpl engine) {
		ShippedMapper.read(MAPPER, engine);
	}

}

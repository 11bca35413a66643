package cn.denggao.engine.telling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;

import org.apache.ibatis.builder.xml.XMLMapperBuilder;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

import org.springframework.core.io.ClassPathResource;
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
		var mybatis = engine.getSqlSessionFactory().getConfiguration();
		try (var mapper = new ClassPathResource(MAPPER).getInputStream()) {
			new XMLMapperBuilder(mapper, mybatis, MAPPER, mybatis.getSqlFragments()).parse();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}

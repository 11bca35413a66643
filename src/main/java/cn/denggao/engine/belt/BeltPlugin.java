package cn.denggao.engine.belt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Set;

import cn.denggao.engine.FormUseCase;
import cn.denggao.engine.ProcessBean;
import org.camunda.bpm.engine.ArtifactFactory;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;

/**
 * Fastens the belt. Beans are fetched when an expression asks for one, so a delegate may
 * use engine services without a cycle.
 */
@Component
class BeltPlugin extends AbstractProcessEnginePlugin {

	private final ListableBeanFactory beans;

	BeltPlugin(ListableBeanFactory beans) {
		this.beans = beans;
	}

	@Override
	public void preInit(ProcessEngineConfigurationImpl engine) {
		var visible = Set.of(beans.getBeanNamesForAnnotation(ProcessBean.class));
		engine.setBeans(new HashMap<>());
		engine.setExpressionManager(new ClosedExpressions(name -> visible.contains(name) ? beans.getBean(name) : null,
				this::isDecidedByAForm));
		engine.setScriptFactory(new NoScripts());
		engine.setScriptEngineResolver(new NoScriptEngines());
		engine.setArtifactFactory(new ArtifactFactory() {
			@Override
			public <T> T getArtifact(Class<T> type) {
				throw new ProcessEngineException("Classes are not allowed in diagrams");
			}
		});
		engine.setDmnElProvider(language -> {
			throw new ProcessEngineException("Decision tables are written in FEEL only");
		});
		engine.setBpmnParseFactory(new StrictParsing());
		if (engine.getCustomPostBPMNParseListeners() == null) {
			engine.setCustomPostBPMNParseListeners(new ArrayList<>());
		}
		engine.getCustomPostBPMNParseListeners().add(new BoundedRuns());
	}

	private boolean isDecidedByAForm(String name) {
		return beans.getBeansOfType(FormUseCase.class)
			.values()
			.stream()
			.anyMatch(useCase -> useCase.decides().contains(name));
	}

}

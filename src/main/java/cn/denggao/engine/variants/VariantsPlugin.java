package cn.denggao.engine.variants;

import java.util.ArrayList;

import cn.denggao.engine.Variants;
import org.camunda.bpm.engine.impl.bpmn.deployer.BpmnDeployer;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.dmn.deployer.DecisionDefinitionDeployer;
import org.camunda.bpm.engine.impl.form.deployer.CamundaFormDefinitionDeployer;
import org.camunda.bpm.engine.impl.form.entity.CamundaFormDefinitionManager;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts the parts that know several owners in the place of the engine's own. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 1) // before the settings are looked at
class VariantsPlugin extends AbstractProcessEnginePlugin {

	private final Variants variants;

	private final Numbers numbers;

	VariantsPlugin(Variants variants, Numbers numbers) {
		this.variants = variants;
		this.numbers = numbers;
	}

	@Override
	public void preInit(ProcessEngineConfigurationImpl engine) {
		if (engine.getCustomPostBPMNParseListeners() == null) {
			engine.setCustomPostBPMNParseListeners(new ArrayList<>());
		}
		engine.getCustomPostBPMNParseListeners().add(new ChoosingParseListener(variants, numbers));
		if (engine.getCustomSessionFactories() == null) {
			engine.setCustomSessionFactories(new ArrayList<>());
		}
		engine.getCustomSessionFactories().add(forms());
	}

	@Override
	public void postInit(ProcessEngineConfigurationImpl engine) {
		engine.getDeployers().replaceAll(this::numbered);
		engine.getDeploymentCache().setDeployers(engine.getDeployers());
	}

	private Deployer numbered(Deployer stock) {
		if (stock instanceof BpmnDeployer processes) {
			return new NumberedProcesses(processes, numbers);
		}
		if (stock instanceof DecisionDefinitionDeployer tables) {
			return new NumberedTables(tables, numbers);
		}
		return (stock instanceof CamundaFormDefinitionDeployer forms) ? new NumberedForms(forms, numbers) : stock;
	}

	private SessionFactory forms() {
		return new SessionFactory() {
			@Override
			public Class<?> getSessionType() {
				return CamundaFormDefinitionManager.class;
			}

			@Override
			public Session openSession() {
				return new FormsOfAll(numbers);
			}
		};
	}

}

package cn.denggao.engine.shipping;

import java.util.Optional;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.ResourceDefinition;

import org.springframework.stereotype.Component;

/** Finds the deployment that a definition's newest shared version came with. */
@Component
class NewestDefinitions {

	private final RepositoryService repository;

	private final ProcessEngineConfigurationImpl engine;

	NewestDefinitions(RepositoryService repository, ProcessEngineConfigurationImpl engine) {
		this.repository = repository;
		this.engine = engine;
	}

	Optional<String> deploymentOf(ShippedFile file) {
		return Optional.ofNullable(newest(file)).map(ResourceDefinition::getDeploymentId);
	}

	private ResourceDefinition newest(ShippedFile file) {
		var key = file.definitionKey();
		if (file.isProcess()) {
			return repository.createProcessDefinitionQuery()
				.processDefinitionKey(key)
				.withoutTenantId()
				.latestVersion()
				.singleResult();
		}
		if (file.isDecision()) {
			return repository.createDecisionDefinitionQuery()
				.decisionDefinitionKey(key)
				.withoutTenantId()
				.latestVersion()
				.singleResult();
		}
		return form(key);
	}

	/** The engine has no public query for forms. */
	private ResourceDefinition form(String key) {
		return engine.getCommandExecutorTxRequired()
			.execute(command -> command.getCamundaFormDefinitionManager().findLatestDefinitionByKey(key));
	}

}

package cn.denggao.engine.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import cn.denggao.engine.FormAnswer;
import cn.denggao.engine.FormUseCase;
import cn.denggao.engine.ProcessContract;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.CamundaFormDefinitionEntity;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Knows the deployed forms, who takes each form's answer, and which fields are variables.
 */
@Component
class IntakeDesk {

	private final ObjectProvider<FormUseCase> useCases;

	private final ObjectProvider<ProcessContract> contracts;

	private final ObjectMapper json;

	private final Map<String, ShippedForm> forms = new ConcurrentHashMap<>();

	IntakeDesk(ObjectProvider<FormUseCase> useCases, ObjectProvider<ProcessContract> contracts, ObjectMapper json) {
		this.useCases = useCases;
		this.contracts = contracts;
		this.json = json;
	}

	/** The newest deployed form of this id. Runs inside a command. */
	ShippedForm form(String id) {
		var definition = Context.getCommandContext().getCamundaFormDefinitionManager().findLatestDefinitionByKey(id);
		return forms.computeIfAbsent(definition.getId(), unused -> read(definition));
	}

	void handOver(String form, FormAnswer answer) {
		useCases.stream()
			.filter(useCase -> useCase.form().equals(form))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("Nobody takes the answer of form " + form))
			.answer(answer);
	}

	/** What of the answer becomes a process variable. */
	Map<String, Object> variablesOf(FormAnswer answer) {
		var stored = new LinkedHashMap<String, Object>();
		contracts.stream()
			.filter(contract -> contract.key().equals(answer.process()))
			.flatMap(contract -> contract.variables().stream())
			.forEach(variable -> answer.text(variable.name())
				.ifPresent(text -> stored.put(variable.name(), variable.storedFromText(text))));
		return stored;
	}

	private ShippedForm read(CamundaFormDefinitionEntity definition) {
		var resource = Context.getCommandContext()
			.getResourceManager()
			.findResourceByDeploymentIdAndResourceName(definition.getDeploymentId(), definition.getResourceName());
		try {
			return ShippedForm.of(json.readTree(resource.getBytes()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}

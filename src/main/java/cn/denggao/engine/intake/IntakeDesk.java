package cn.denggao.engine.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import cn.denggao.engine.FormAnswer;
import cn.denggao.engine.FormUseCase;
import cn.denggao.engine.ProcessContract;
import cn.denggao.engine.Variants;
import cn.denggao.engine.Variants.Kind;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.CamundaFormDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Knows the deployed forms, who takes each form's answer, and which fields are variables.
 */
@Component
class IntakeDesk {

	/** Far more than there are; forms that were only tried are in it, too. */
	private static final int MOST = 500;

	private final ObjectProvider<FormUseCase> useCases;

	private final ObjectProvider<ProcessContract> contracts;

	private final Variants variants;

	private final ObjectMapper json;

	private final Map<String, ShippedForm> forms = new ConcurrentHashMap<>();

	IntakeDesk(ObjectProvider<FormUseCase> useCases, ObjectProvider<ProcessContract> contracts, Variants variants,
			ObjectMapper json) {
		this.useCases = useCases;
		this.contracts = contracts;
		this.variants = variants;
		this.json = json;
	}

	/** The newest form of this id that the task's case gets. Runs inside a command. */
	ShippedForm form(String id, TaskEntity task) {
		var chosen = variants.chooseFor(task.getProcessDefinition().getKey(),
				task.getExecution().getProcessBusinessKey(), Kind.FORM, id);
		var definition = Context.getCommandContext()
			.getCamundaFormDefinitionManager()
			.findLatestDefinitionById(chosen.definition());
		if (forms.size() > MOST) {
			forms.clear();
		}
		return forms.computeIfAbsent(definition.getId(), unused -> read(definition));
	}

	void handOver(FormAnswer answer) {
		receiver(answer.form()).answer(answer);
	}

	private FormUseCase receiver(String form) {
		return useCases.stream()
			.filter(useCase -> useCase.takes(form))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("Nobody takes the answer of form " + form));
	}

	/**
	 * What of the answer becomes a process variable. Fields that an administrator may
	 * name do not, whatever he calls them.
	 */
	Map<String, Object> variablesOf(FormAnswer answer) {
		var stored = new LinkedHashMap<String, Object>();
		if (receiver(answer.form()).family().isPresent()) {
			return stored;
		}
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

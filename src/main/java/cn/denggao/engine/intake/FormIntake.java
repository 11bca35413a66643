package cn.denggao.engine.intake;

import java.util.Map;
import java.util.stream.Collectors;

import cn.denggao.engine.FormAnswer;
import cn.denggao.kernel.Refused;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.TaskFormData;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.form.handler.TaskFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;

/**
 * Stands in front of the form handler of every user task: check all, hand the texts to
 * the use case, let only declared variables into the engine.
 */
class FormIntake implements TaskFormHandler {

	private final TaskFormHandler original;

	private final IntakeDesk desk;

	FormIntake(TaskFormHandler original, IntakeDesk desk) {
		this.original = original;
		this.desk = desk;
	}

	@Override
	public void parseConfiguration(Element element, DeploymentEntity deployment, ProcessDefinitionEntity process,
			BpmnParse parse) {
		original.parseConfiguration(element, deployment, process, parse);
	}

	@Override
	public TaskFormData createTaskForm(TaskEntity task) {
		return original.createTaskForm(task);
	}

	@Override
	public void submitFormVariables(VariableMap sent, VariableScope scope) {
		var task = (TaskEntity) scope;
		var answer = answer(task, sent);
		var form = formOf(task);
		Context.getCommandContext().runWithoutAuthorization(() -> {
			desk.handOver(form, answer);
			return null;
		});
		desk.variablesOf(answer).forEach(task::setVariable);
	}

	private FormAnswer answer(TaskEntity task, VariableMap sent) {
		var form = desk.form(formOf(task));
		var fields = new EnteredFields(form).from(plain(sent));
		form.fields()
			.values()
			.stream()
			.filter(field -> field.required() && !fields.containsKey(field.key()))
			.findFirst()
			.ifPresent(field -> {
				throw Refused.at(field.key(), "engine.field-missing");
			});
		return new FormAnswer(task.getProcessDefinition().getKey(), task.getTaskDefinitionKey(), task.getId(),
				task.getExecution().getProcessBusinessKey(), fields);
	}

	private static Map<String, Object> plain(VariableMap sent) {
		return sent.keySet()
			.stream()
			.filter(key -> sent.get(key) != null)
			.collect(Collectors.toMap(key -> key, sent::get));
	}

	private static String formOf(TaskEntity task) {
		Expression form = task.getTaskDefinition().getCamundaFormDefinitionKey();
		if (form == null) {
			throw Refused.because("engine.task-has-own-page");
		}
		return form.getExpressionText();
	}

}

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
 * the use case, let only declared variables into the engine. Every refusal names its
 * field as the form does.
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
		var form = desk.form(formOf(task), task);
		var answer = answer(task, form, sent);
		Context.getCommandContext().runWithoutAuthorization(() -> {
			handOver(task, form, answer);
			return null;
		});
		desk.variablesOf(answer).forEach(task::setVariable);
	}

	private void handOver(TaskEntity task, ShippedForm form, FormAnswer answer) {
		try {
			desk.handOver(answer);
		}
		catch (Refused refused) {
			throw form.named(refused);
		}
	}

	private static FormAnswer answer(TaskEntity task, ShippedForm form, VariableMap sent) {
		var fields = new EnteredFields(form).from(plain(sent));
		return new FormAnswer(formOf(task), task.getProcessDefinition().getKey(), task.getTaskDefinitionKey(),
				drawnName(task), task.getId(), task.getExecution().getProcessBusinessKey(), fields,
				form.entries(fields));
	}

	private static String drawnName(TaskEntity task) {
		var name = task.getTaskDefinition().getNameExpression();
		return (name == null) ? task.getTaskDefinitionKey() : name.getExpressionText();
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

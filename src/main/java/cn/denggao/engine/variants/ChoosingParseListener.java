package cn.denggao.engine.variants;

import cn.denggao.engine.Variants;
import org.camunda.bpm.engine.impl.bpmn.behavior.CallActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.form.FormDefinition;
import org.camunda.bpm.engine.impl.form.handler.DefaultFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Lets calls and forms be chosen by the owner of the case, where the engine goes by the
 * owner of the diagram alone.
 */
class ChoosingParseListener extends AbstractBpmnParseListener {

	private final Variants variants;

	private final Numbers numbers;

	ChoosingParseListener(Variants variants, Numbers numbers) {
		this.variants = variants;
		this.numbers = numbers;
	}

	@Override
	public void parseCallActivity(Element element, ScopeImpl scope, ActivityImpl activity) {
		if (activity.getActivityBehavior() instanceof CallActivityBehavior call) {
			var called = call.getCallableElement();
			called.setTenantIdProvider(new OwnerOfCalled(processOf(activity), called, variants, numbers));
		}
	}

	@Override
	public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
		if (activity.getActivityBehavior() instanceof UserTaskActivityBehavior task) {
			choose(task.getTaskDefinition().getFormDefinition(), processOf(activity));
		}
	}

	private void choose(FormDefinition form, String process) {
		if (DefaultFormHandler.FORM_REF_BINDING_LATEST.equals(form.getCamundaFormDefinitionBinding())) {
			form.setCamundaFormDefinitionBinding(DefaultFormHandler.FORM_REF_BINDING_VERSION);
			form.setCamundaFormDefinitionVersion(new NewestForm(process, form.getCamundaFormDefinitionKey(), variants));
		}
	}

	private static String processOf(ActivityImpl activity) {
		return ((ProcessDefinitionEntity) activity.getProcessDefinition()).getKey();
	}

}

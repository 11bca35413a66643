package cn.denggao.engine.intake;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * Lets every form open without an answer: Tasklist fills a form with the variables of the
 * case, so the decision of the task before would stand there as if already chosen.
 */
class LastDecisionForgotten implements TaskListener {

	private static final String DECISION = "decision";

	@Override
	public void notify(DelegateTask task) {
		var definition = ((TaskEntity) task).getTaskDefinition();
		if (definition.getCamundaFormDefinitionKey() != null && task.hasVariable(DECISION)) {
			task.setVariable(DECISION, null);
		}
	}

}

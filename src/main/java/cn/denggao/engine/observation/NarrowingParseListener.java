package cn.denggao.engine.observation;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

import cn.denggao.engine.Candidates;
import cn.denggao.engine.ProcessContract;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Replaces each role drawn as candidate group by the groups and people of the case,
 * before anything is written: a bare role never becomes an engine group. Adds the case's
 * code to the task's name, so that nine tasks of one kind can be told apart.
 */
class NarrowingParseListener extends AbstractBpmnParseListener {

	private final Supplier<Collection<ProcessContract>> contracts;

	NarrowingParseListener(Supplier<Collection<ProcessContract>> contracts) {
		this.contracts = contracts;
	}

	@Override
	public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
		if (activity.getActivityBehavior() instanceof UserTaskActivityBehavior behavior) {
			var process = (ProcessDefinitionEntity) activity.getProcessDefinition();
			narrow(behavior.getTaskDefinition(), process.getKey());
			name(behavior.getTaskDefinition(), process.getKey());
		}
	}

	private void narrow(TaskDefinition task, String process) {
		var roles = List.copyOf(task.getCandidateGroupIdExpressions());
		var groups = task.getCandidateGroupIdExpressions();
		groups.clear();
		for (Expression role : roles) {
			groups.add(new NarrowedRole(role, asks(process, Candidates::groups)));
			task.addCandidateUserIdExpression(new NarrowedRole(role, asks(process, Candidates::logins)));
		}
	}

	private void name(TaskDefinition task, String process) {
		if (task.getNameExpression() != null) {
			task.setNameExpression(
					new CodedName(task.getNameExpression(), businessKey -> contract(process).code(businessKey)));
		}
	}

	private NarrowedRole.Question asks(String process, Function<Candidates, Set<String>> part) {
		return (role, businessKey) -> part.apply(contract(process).candidates(role, businessKey));
	}

	private ProcessContract contract(String process) {
		return contracts.get()
			.stream()
			.filter(contract -> contract.key().equals(process))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("No contract for process " + process));
	}

}

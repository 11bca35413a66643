package cn.denggao.engine.observation;

import cn.denggao.engine.TokenMoved;
import cn.denggao.engine.TokenMoved.Kind;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;

/** Reports the entering and leaving of one element to the observers. */
class TokenListener implements ExecutionListener {

	private final DrawnProperties drawn;

	private final String elementType;

	TokenListener(DrawnProperties drawn, String elementType) {
		this.drawn = drawn;
		this.elementType = elementType;
	}

	@Override
	public void notify(DelegateExecution execution) {
		Movements.current().add(movement(execution));
	}

	private TokenMoved movement(DelegateExecution execution) {
		var definition = ((ExecutionEntity) execution).getProcessDefinition();
		return new TokenMoved(kind(execution), definition.getKey(), execution.getProcessDefinitionId(),
				execution.getProcessInstanceId(), execution.getProcessBusinessKey(), text(execution, "projectId"),
				text(execution, "roundId"), execution.getCurrentActivityId(), execution.getCurrentActivityName(),
				elementType, execution.getActivityInstanceId(), drawn.milestone(), drawn.visibility());
	}

	private static Kind kind(DelegateExecution execution) {
		if (ExecutionListener.EVENTNAME_START.equals(execution.getEventName())) {
			return Kind.ENTERED;
		}
		return execution.isCanceled() ? Kind.CANCELLED : Kind.LEFT;
	}

	private static String text(DelegateExecution execution, String variable) {
		return (String) execution.getVariable(variable);
	}

}

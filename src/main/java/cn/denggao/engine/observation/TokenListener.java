package cn.denggao.engine.observation;

import java.util.List;

import cn.denggao.engine.TokenMoved;
import cn.denggao.engine.TokenMoved.Kind;
import cn.denggao.engine.TokenObserver;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;

/** Reports the entering and leaving of one element to the observers. */
class TokenListener implements ExecutionListener {

	private final List<TokenObserver> observers;

	private final DrawnProperties drawn;

	private final String elementType;

	TokenListener(List<TokenObserver> observers, DrawnProperties drawn, String elementType) {
		this.observers = observers;
		this.drawn = drawn;
		this.elementType = elementType;
	}

	@Override
	public void notify(DelegateExecution execution) {
		var movement = movement(execution);
		observers.forEach(observer -> observer.moved(movement));
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

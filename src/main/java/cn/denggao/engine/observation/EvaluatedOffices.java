package cn.denggao.engine.observation;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.denggao.engine.Candidates;
import cn.denggao.engine.DrawnOffices;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

import org.springframework.stereotype.Component;

/** Asks the narrowed roles of a task's step once more, as when it was created. */
@Component
class EvaluatedOffices implements DrawnOffices {

	private final ProcessEngineConfigurationImpl engine;

	EvaluatedOffices(ProcessEngineConfigurationImpl engine) {
		this.engine = engine;
	}

	@Override
	public Candidates of(String task) {
		return engine.getCommandExecutorTxRequired().execute(command -> {
			var open = command.getTaskManager().findTaskById(task);
			var drawn = open.getTaskDefinition();
			return new Candidates(values(drawn.getCandidateGroupIdExpressions(), open.getExecution()),
					values(drawn.getCandidateUserIdExpressions(), open.getExecution()));
		});
	}

	private static Set<String> values(Set<Expression> drawn, VariableScope scope) {
		return drawn.stream()
			.map(expression -> expression.getValue(scope))
			.flatMap(value -> (value instanceof Collection<?> many) ? many.stream() : Stream.of(value))
			.map(String::valueOf)
			.collect(Collectors.toSet());
	}

}

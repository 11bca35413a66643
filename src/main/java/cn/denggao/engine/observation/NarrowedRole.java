package cn.denggao.engine.observation;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.VariableScope;

/** The roles drawn on a task, answered by the people of the case. */
class NarrowedRole implements Expression {

	private final Expression drawn;

	private final Question question;

	NarrowedRole(Expression drawn, Question question) {
		this.drawn = drawn;
		this.question = question;
	}

	@Override
	public Object getValue(VariableScope scope) {
		var businessKey = ((DelegateExecution) scope).getProcessBusinessKey();
		Set<String> answer = new HashSet<>();
		Arrays.stream(String.valueOf(drawn.getValue(scope)).split(","))
			.map(String::strip)
			.forEach(role -> answer.addAll(question.ask(role, businessKey)));
		return answer;
	}

	@Override
	public void setValue(Object value, VariableScope scope) {
		throw new UnsupportedOperationException("a role is not assigned");
	}

	@Override
	public String getExpressionText() {
		return drawn.getExpressionText();
	}

	@Override
	public boolean isLiteralText() {
		return false;
	}

	/** Who plays the role in this case? */
	interface Question {

		Set<String> ask(String role, String businessKey);

	}

}

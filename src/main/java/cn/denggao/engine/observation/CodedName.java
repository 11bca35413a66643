package cn.denggao.engine.observation;

import java.util.function.UnaryOperator;

import cn.denggao.engine.TaskMoved;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.VariableScope;

/** A task's drawn name followed by the code of its case. */
class CodedName implements Expression {

	private final Expression drawn;

	private final UnaryOperator<String> codeOf;

	CodedName(Expression drawn, UnaryOperator<String> codeOf) {
		this.drawn = drawn;
		this.codeOf = codeOf;
	}

	@Override
	public Object getValue(VariableScope scope) {
		var code = codeOf.apply(((DelegateExecution) scope).getProcessBusinessKey());
		var name = drawn.getValue(scope);
		return code.isEmpty() ? name : name + TaskMoved.CODE_FOLLOWS + code;
	}

	@Override
	public void setValue(Object value, VariableScope scope) {
		throw new UnsupportedOperationException("a name is not assigned");
	}

	@Override
	public String getExpressionText() {
		return drawn.getExpressionText();
	}

	@Override
	public boolean isLiteralText() {
		return false;
	}

}

package cn.denggao.engine.belt;

import cn.denggao.kernel.Refused;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.VariableScope;

/**
 * How many runs a diagram asks for: none, no number, or more than a machine bears is
 * refused before the first is made.
 */
class BoundedNumber implements Expression {

	static final int MOST = 5000;

	private final Expression drawn;

	BoundedNumber(Expression drawn) {
		this.drawn = drawn;
	}

	@Override
	public Object getValue(VariableScope scope) {
		var value = drawn.getValue(scope);
		if (value instanceof Integer number && number >= 1 && number <= MOST) {
			return number;
		}
		if (value instanceof String text && text.matches("[1-9][0-9]{0,3}") && Integer.parseInt(text) <= MOST) {
			return text;
		}
		throw Refused.because("engine.runs-out-of-bounds", String.valueOf(value), MOST);
	}

	@Override
	public void setValue(Object value, VariableScope scope) {
		throw new UnsupportedOperationException("A number of runs is only read");
	}

	@Override
	public String getExpressionText() {
		return drawn.getExpressionText();
	}

	@Override
	public boolean isLiteralText() {
		return drawn.isLiteralText();
	}

}

package cn.denggao.engine.observation;

import java.util.Date;
import java.util.function.Supplier;

import cn.denggao.engine.WorkingDays;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.VariableScope;

/** The date due of a task that is drawn with a number of working days. */
class DrawnTerm implements Expression {

	private final int days;

	private final Supplier<WorkingDays> calendar;

	DrawnTerm(int days, Supplier<WorkingDays> calendar) {
		this.days = days;
		this.calendar = calendar;
	}

	@Override
	public Object getValue(VariableScope scope) {
		return calendar.get().endOf(days).map(Date::from).orElse(null);
	}

	@Override
	public void setValue(Object value, VariableScope scope) {
		throw new UnsupportedOperationException("a term is not assigned");
	}

	@Override
	public String getExpressionText() {
		return String.valueOf(days);
	}

	@Override
	public boolean isLiteralText() {
		return false;
	}

}

package cn.denggao.engine.variants;

import cn.denggao.engine.Variants;
import cn.denggao.engine.Variants.Kind;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * The number of the form that a task's case gets, as text because the engine casts it.
 */
class NewestForm implements Expression {

	private final String process;

	private final Expression form;

	private final Variants variants;

	NewestForm(String process, Expression form, Variants variants) {
		this.process = process;
		this.form = form;
		this.variants = variants;
	}

	@Override
	public Object getValue(VariableScope scope) {
		var businessKey = ((TaskEntity) scope).getExecution().getProcessBusinessKey();
		var chosen = variants.chooseFor(process, businessKey, Kind.FORM, form.getExpressionText());
		return String.valueOf(chosen.version());
	}

	@Override
	public void setValue(Object value, VariableScope scope) {
		throw new UnsupportedOperationException("a version is not assigned");
	}

	@Override
	public String getExpressionText() {
		return "latest";
	}

	@Override
	public boolean isLiteralText() {
		return false;
	}

}

package cn.denggao.engine.belt;

import java.beans.FeatureDescriptor;
import java.util.Iterator;
import java.util.function.Function;
import java.util.function.Predicate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;

/**
 * Resolves three things and refuses the rest: a process bean by name, the case's business
 * key, and a process variable. A variable never hides a bean. What a form decides that
 * has not been answered yet is nothing, so that a question takes its default way.
 */
class ClosedResolver extends ELResolver {

	private final Function<String, Object> beans;

	private final Predicate<String> undecided;

	ClosedResolver(Function<String, Object> beans, Predicate<String> undecided) {
		this.beans = beans;
		this.undecided = undecided;
	}

	@Override
	public Object getValue(ELContext context, Object base, Object property) {
		context.setPropertyResolved(true);
		var scope = (VariableScope) context.getContext(VariableScope.class);
		if (base == null) {
			return named(scope, String.valueOf(property));
		}
		if (base instanceof CaseKey key && "processBusinessKey".equals(property)) {
			return key.value();
		}
		throw new ELException("A diagram may not look into " + property);
	}

	private Object named(VariableScope scope, String name) {
		var bean = beans.apply(name);
		if (bean != null) {
			return bean;
		}
		if ("execution".equals(name) && scope instanceof DelegateExecution execution) {
			return new CaseKey(execution.getProcessBusinessKey());
		}
		if (scope != null && scope.hasVariable(name)) {
			return scope.getVariable(name);
		}
		if (undecided.test(name)) {
			return null;
		}
		throw new ELException("A diagram knows no '" + name + "'");
	}

	@Override
	public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] arguments) {
		throw new ELException("A diagram may not call methods");
	}

	@Override
	public void setValue(ELContext context, Object base, Object property, Object value) {
		throw new ELException("A diagram may not set values");
	}

	@Override
	public Class<?> getType(ELContext context, Object base, Object property) {
		return Object.class;
	}

	@Override
	public boolean isReadOnly(ELContext context, Object base, Object property) {
		return true;
	}

	@Override
	public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, Object base) {
		return null;
	}

	@Override
	public Class<?> getCommonPropertyType(ELContext context, Object base) {
		return Object.class;
	}

	/** All that an expression may learn of its execution. */
	record CaseKey(String value) {

	}

}

package cn.denggao.engine.belt;

import java.lang.reflect.Method;
import java.util.function.Function;

import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;

/** Expressions without functions, methods, collections or foreign beans. */
class ClosedExpressions extends JuelExpressionManager {

	private final Function<String, Object> visibleBeans;

	ClosedExpressions(Function<String, Object> visibleBeans) {
		this.visibleBeans = visibleBeans;
	}

	@Override
	protected ELResolver createElResolver() {
		return new ClosedResolver(visibleBeans);
	}

	@Override
	public void addFunction(String name, Method function) {
		// now(), currentUser() and the like are for filters, which may not use them
		// either
	}

}

package cn.denggao.engine.belt;

import java.lang.reflect.Method;
import java.util.function.Function;
import java.util.function.Predicate;

import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;

/** Expressions without functions, methods, collections or foreign beans. */
class ClosedExpressions extends JuelExpressionManager {

	private final Function<String, Object> visibleBeans;

	private final Predicate<String> undecided;

	/**
	 * Resolves some names that no variable has to nothing, since their step is to come.
	 */
	ClosedExpressions(Function<String, Object> visibleBeans, Predicate<String> undecided) {
		this.visibleBeans = visibleBeans;
		this.undecided = undecided;
	}

	@Override
	protected ELResolver createElResolver() {
		return new ClosedResolver(visibleBeans, undecided);
	}

	@Override
	public void addFunction(String name, Method function) {
		// now(), currentUser() and the like are for filters, which may not use them
		// either
	}

}

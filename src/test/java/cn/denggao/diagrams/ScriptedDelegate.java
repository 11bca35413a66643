package cn.denggao.diagrams;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * Stands for a delegate while only the diagram is under test: it counts its calls and
 * writes the answers it was told, one after the other, the last one again and again.
 */
public final class ScriptedDelegate implements JavaDelegate {

	private final Deque<Consumer<DelegateExecution>> script = new ArrayDeque<>();

	private int calls;

	@Override
	public void execute(DelegateExecution execution) {
		calls++;
		var step = (script.size() > 1) ? script.poll() : script.peek();
		if (step != null) {
			step.accept(execution);
		}
	}

	/** Writes these values of one variable, one per call. */
	public ScriptedDelegate answers(String variable, Object... values) {
		return does(Stream.of(values).map(value -> (execution) -> execution.setVariable(variable, value)));
	}

	/** Writes these values of one variable into its own scope only, one per call. */
	public ScriptedDelegate answersLocally(String variable, Object... values) {
		return does(Stream.of(values).map(value -> (execution) -> execution.setVariableLocal(variable, value)));
	}

	/** Writes all these variables in the next call. */
	public ScriptedDelegate answersAll(Object... namesAndValues) {
		return does(Stream.of((execution) -> execution.setVariables(Variables.of(namesAndValues))));
	}

	/** Refuses in the next call. */
	public ScriptedDelegate refuses(RuntimeException refusal) {
		return does(Stream.of((execution) -> {
			throw refusal;
		}));
	}

	/** Forgets what it was told so far. */
	public ScriptedDelegate instead() {
		script.clear();
		return this;
	}

	public int calls() {
		return calls;
	}

	private ScriptedDelegate does(Stream<Consumer<DelegateExecution>> steps) {
		steps.forEach(script::add);
		return this;
	}

}

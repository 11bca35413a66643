package cn.denggao.engine.observation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

import cn.denggao.engine.TaskMoved;
import cn.denggao.engine.TaskObserver;
import cn.denggao.engine.TokenMoved;
import cn.denggao.engine.TokenObserver;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Session;

import org.springframework.beans.factory.ObjectProvider;

/**
 * What one engine command has moved. The engine flushes it with everything else the
 * command has to write, so that observers write once and fail together with the command.
 */
class Movements implements Session {

	private final List<TokenMoved> tokens = new ArrayList<>();

	private final List<TaskMoved> tasks = new ArrayList<>();

	private final ObjectProvider<TokenObserver> tokenObservers;

	private final ObjectProvider<TaskObserver> taskObservers;

	Movements(ObjectProvider<TokenObserver> tokenObservers, ObjectProvider<TaskObserver> taskObservers) {
		this.tokenObservers = tokenObservers;
		this.taskObservers = taskObservers;
	}

	/** Those of the command that is running. */
	static Movements current() {
		return Context.getCommandContext().getSession(Movements.class);
	}

	void add(TokenMoved token) {
		tokens.add(token);
	}

	void add(TaskMoved task) {
		tasks.add(task);
	}

	@Override
	public void flush() {
		tell(tokens, tokenObservers, TokenObserver::moved);
		tell(tasks, taskObservers, TaskObserver::moved);
	}

	@Override
	public void close() {
		// a command that fails has nothing to tell
	}

	private static <M, O> void tell(List<M> gathered, ObjectProvider<O> observers, BiConsumer<O, List<M>> telling) {
		if (!gathered.isEmpty()) {
			var movements = List.copyOf(gathered);
			gathered.clear();
			observers.orderedStream().forEach(observer -> telling.accept(observer, movements));
		}
	}

}

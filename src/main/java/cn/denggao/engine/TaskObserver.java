package cn.denggao.engine;

import java.util.List;

/** Is told of every user task inside the engine's transaction. */
public interface TaskObserver {

	/**
	 * What one engine command has done to tasks, in order; told when the command writes
	 * what it has done.
	 */
	void moved(List<TaskMoved> movements);

}

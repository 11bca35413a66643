package cn.denggao.engine;

/** Is told of every user task inside the engine's transaction. */
public interface TaskObserver {

	void moved(TaskMoved movement);

}

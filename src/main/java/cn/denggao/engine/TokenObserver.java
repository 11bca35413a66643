package cn.denggao.engine;

/** Is told of every token movement inside the engine's transaction. */
public interface TokenObserver {

	void moved(TokenMoved movement);

}

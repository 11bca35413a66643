package cn.denggao.engine;

import java.util.List;

/** Is told of every token movement inside the engine's transaction. */
public interface TokenObserver {

	/**
	 * What one engine command has moved, in order; told when the command writes what it
	 * has done.
	 */
	void moved(List<TokenMoved> movements);

}

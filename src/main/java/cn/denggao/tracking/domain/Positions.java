package cn.denggao.tracking.domain;

import java.util.stream.Stream;

/** Where the tokens of all projects stand; implemented on the engine. */
public interface Positions {

	/** To be closed; read within one transaction. */
	Stream<Position> all();

}

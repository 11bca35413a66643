package cn.denggao.programme;

import java.util.List;

/** The indicators of the programmes. */
public interface IndicatorDirectory {

	/** The indicator of a round's programme, else not found. */
	IndicatorDefinition require(RoundId round, String code);

	/** All indicators of a round's programme, in the pack's order. */
	List<IndicatorDefinition> of(RoundId round);

}

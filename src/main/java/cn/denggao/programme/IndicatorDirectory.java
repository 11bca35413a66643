package cn.denggao.programme;

import java.util.List;

/** The indicators of the rounds, as each was opened with. */
public interface IndicatorDirectory {

	/** The indicator of a round, else not found. */
	IndicatorDefinition require(RoundId round, String code);

	/** All indicators of a round, in the pack's order. */
	List<IndicatorDefinition> of(RoundId round);

}

package cn.denggao.application.domain.dossier;

import cn.denggao.programme.IndicatorDefinition;

/**
 * An indicator of the goals section.
 *
 * @param figure yearly figure {@code section.row} that is the baseline, or null
 * @param targetsRequired whether it must be promised
 */
public record AskedIndicator(IndicatorDefinition definition, String figure, boolean targetsRequired) {

	/** Whether the baseline comes from figures and is not entered. */
	public boolean isComputed() {
		return figure != null || !definition.from().isEmpty();
	}

}

package cn.denggao.acceptance.domain;

import java.math.BigDecimal;

import cn.denggao.review.PanelResult;
import jakarta.persistence.Embeddable;

/** What the panel found, as far as conclusion and ties ask for it. */
@Embeddable
record PanelMarks(BigDecimal points, BigDecimal expertPoints, BigDecimal objectivePoints, BigDecimal capabilityPoints,
		BigDecimal qualityPoints, Boolean vetoed) {

	static PanelMarks of(PanelResult result) {
		var blocks = result.blockScores();
		return new PanelMarks(result.composite(), result.expertScore(), result.objectiveScore(),
				blocks.get("CAPABILITY"), blocks.get("QUALITY"), result.vetoed());
	}

}

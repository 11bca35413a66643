package cn.denggao.review;

import java.math.BigDecimal;
import java.util.Map;

import cn.denggao.application.ProjectId;

/**
 * What a panel found. Points on the scale of the rubric, rounded once.
 *
 * @param expertScore trimmed mean of the valid scores (domain §5.6)
 * @param objectiveScore from the dossier's indicators, null if the round gives them no
 * weight
 * @param composite weighted sum of both
 * @param validScores how many scores were counted
 * @param vetoed whether a veto item was found
 * @param blockScores mean of each rubric section by its code
 * @param exception whether it was summed up by a recorded exception
 */
public record PanelResult(ProjectId project, PanelId panel, BigDecimal expertScore, BigDecimal objectiveScore,
		BigDecimal composite, int validScores, boolean vetoed, Map<String, BigDecimal> blockScores, boolean exception) {

	public PanelResult {
		blockScores = Map.copyOf(blockScores);
	}

}

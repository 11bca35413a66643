package cn.denggao.inspection.domain;

import java.math.BigDecimal;
import java.time.Instant;

import cn.denggao.kernel.Refused;
import jakarta.persistence.Embeddable;

/**
 * What the project leader reports at half time (domain §6.4).
 *
 * @param selfScore own score, 0 to 100
 */
@Embeddable
public record MidtermReport(String summary, String teamChanges, String problems, String plan, BigDecimal selfScore,
		String submittedBy, Instant submittedAt) {

	private static final BigDecimal MOST = new BigDecimal("100");

	public MidtermReport {
		if (selfScore != null && (selfScore.signum() < 0 || selfScore.compareTo(MOST) > 0)) {
			throw Refused.at("selfScore", "inspection.self-score-range");
		}
	}

	MidtermReport signed(String by, Instant at) {
		return new MidtermReport(summary, teamChanges, problems, plan, selfScore, by, at);
	}

}

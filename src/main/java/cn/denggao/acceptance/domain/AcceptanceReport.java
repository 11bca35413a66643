package cn.denggao.acceptance.domain;

import java.math.BigDecimal;
import java.time.Instant;

import cn.denggao.kernel.Refused;
import jakarta.persistence.Embeddable;

/**
 * The application for acceptance with the report on the whole term (domain §6.5).
 *
 * @param accountNo number of the audited final account
 * @param selfScore own score, 0 to 100
 */
@Embeddable
public record AcceptanceReport(String summary, String outputs, String cases, String accountNo, BigDecimal selfScore,
		String submittedBy, Instant submittedAt) {

	private static final BigDecimal MOST = new BigDecimal("100");

	public AcceptanceReport {
		if (selfScore != null && (selfScore.signum() < 0 || selfScore.compareTo(MOST) > 0)) {
			throw Refused.at("selfScore", "acceptance.self-score-range");
		}
	}

	AcceptanceReport signed(String by, Instant at) {
		return new AcceptanceReport(summary, outputs, cases, accountNo, selfScore, by, at);
	}

}

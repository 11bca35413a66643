package cn.denggao.guide.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import cn.denggao.kernel.Refused;

/**
 * What an officer says of a policy document.
 *
 * @param number as printed, or blank where it has none
 * @param issuedOn the day on the paper, or null
 * @param validUntil last day in force, or null
 * @param trial whether it calls itself a trial (试行)
 * @param source where the text was taken from if not from the issuer
 * @param parent the document it carries out, or null (R003-01)
 */
public record PolicyEntry(String title, String issuer, String number, LocalDate issuedOn, LocalDate validFrom,
		LocalDate validUntil, boolean trial, String source, UUID parent) {

	/** Refused where the end lies before the beginning. */
	public PolicyEntry {
		if (validFrom != null && validUntil != null && validUntil.isBefore(validFrom)) {
			throw Refused.at("validUntil", "guide.policy.valid-order");
		}
	}

	Optional<PolicyNumber> readNumber() {
		return (number == null || number.isBlank()) ? Optional.empty()
				: Optional.of(PolicyNumber.typed("number", number));
	}

}

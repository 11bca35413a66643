package cn.denggao.guide.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A policy document in a list.
 *
 * @param number null where it has none
 * @param openNumber whether parts of the number are not known
 * @param issuedOn null where the text does not say
 * @param validUntil last day in force, or null
 * @param keeper the authority that registered it
 * @param confirmed whether a second person compared it with the paper
 * @param publishedAt null while only authorities see it
 */
public record PolicyLine(UUID id, String title, String issuer, String number, boolean openNumber, LocalDate issuedOn,
		LocalDate validUntil, boolean trial, String keeper, boolean confirmed, Instant publishedAt) {

	public boolean isPublished() {
		return publishedAt != null;
	}

}

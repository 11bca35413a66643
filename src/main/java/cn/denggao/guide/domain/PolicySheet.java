package cn.denggao.guide.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One policy document to read.
 *
 * @param paragraphs the text, each paragraph once
 * @param damaged signs where characters were lost
 * @param repeated paragraphs left out because they came twice
 * @param parent the document it carries out, or null
 * @param revision what an act must name to say which state was seen
 */
public record PolicySheet(PolicyLine line, String source, String digest, List<String> paragraphs, int damaged,
		int repeated, LocalDate validFrom, String registeredBy, String confirmedBy, Instant confirmedAt, UUID parent,
		long revision) {

	public PolicySheet {
		paragraphs = List.copyOf(paragraphs);
	}

	/** What stands in the form to correct it. */
	public PolicyEntry entry() {
		return new PolicyEntry(line.title(), line.issuer(), line.number(), line.issuedOn(), validFrom,
				line.validUntil(), line.trial(), source, parent);
	}

}

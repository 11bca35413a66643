package cn.denggao.application.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import cn.denggao.application.domain.Returns.Return;

/**
 * A return as the correction page shows it.
 *
 * @param lastDay last day on which handing in again counts
 * @param daysLeft working days, null if the calendar does not reach that far
 * @param open whether it still waits for the hospital
 * @param problems what is incomplete in the dossier by itself
 * @param applicant whether the reader is the one who mends and hands in
 */
record CorrectionView(Return returned, LocalDate lastDay, Integer daysLeft, boolean open, List<Fault> faults,
		int problems, List<Seal> seals, boolean applicant) {

	/** Whether nothing is in the way of handing in again. */
	public boolean isReady() {
		return problems == 0 && seals.stream().allMatch(seal -> seal.at() != null);
	}

	/**
	 * One thing to mend.
	 *
	 * @param key message key of what is wrong
	 * @param note what the officer wrote about it, or null
	 * @param section where it is mended, or null if everywhere
	 */
	record Fault(String key, String note, String section, String sectionTitle) {
	}

	/**
	 * One of the two signatures.
	 *
	 * @param name whoever signed or has to sign
	 * @param at when the content as it stands was signed, null if it is not
	 * @param outdated whether a signature was voided by a later change
	 * @param mine whether the reader may sign here
	 */
	record Seal(String capacity, String name, LocalDateTime at, boolean outdated, boolean mine) {
	}

}

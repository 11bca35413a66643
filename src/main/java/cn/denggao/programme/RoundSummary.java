package cn.denggao.programme;

import java.time.Instant;
import java.util.List;

import cn.denggao.organisation.OrganisationId;

/**
 * What others read of a round.
 *
 * @param year programme year, part of application codes
 * @param organisation the province's authority that runs it
 * @param opensAt null while it is a draft
 * @param closesAt last instant at which a submission counts
 * @param recommendationClosesAt last instant at which authorities may recommend
 */
public record RoundSummary(RoundId id, String programmeCode, String programmeName, String categoryCode,
		String categoryName, String title, int year, RoundStatus status, OrganisationId organisation, Instant opensAt,
		Instant closesAt, Instant recommendationClosesAt) {

	public boolean isOpen() {
		return status == RoundStatus.OPEN;
	}

	/**
	 * Whose own processes, tables and forms come before the shared ones: the programme's,
	 * then the province's.
	 */
	public List<String> owners() {
		return List.of(programmeCode, organisation.value());
	}

	/** The title as official papers write it: no blank between digits and Chinese. */
	public String titleInPapers() {
		return title.replaceAll("(?<=\\d) (?=\\p{IsHan})|(?<=\\p{IsHan}) (?=\\d)", "");
	}

}

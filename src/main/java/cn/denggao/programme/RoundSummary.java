package cn.denggao.programme;

import java.time.Instant;
import java.util.List;

import cn.denggao.identity.Role;
import cn.denggao.organisation.Level;
import cn.denggao.organisation.OrganisationId;

/**
 * What others read of a round.
 *
 * @param year programme year, part of application codes
 * @param organisation the authority that decides in it
 * @param tier its level
 * @param opensAt null while it is a draft
 * @param closesAt last instant at which a submission counts
 * @param recommendationClosesAt last instant at which authorities may recommend
 */
public record RoundSummary(RoundId id, String programmeCode, String programmeName, String categoryCode,
		String categoryName, String title, int year, RoundStatus status, OrganisationId organisation, Level tier,
		Instant opensAt, Instant closesAt, Instant recommendationClosesAt) {

	/** The role that is held in the deciding authority, itself for all others. */
	public Role held(Role role) {
		return role.at(tier);
	}

	/** The engine group of officers or leaders of the deciding authority. */
	public String group(Role role) {
		return held(role).groupIn(organisation.value());
	}

	public boolean isOpen() {
		return status == RoundStatus.OPEN;
	}

	/**
	 * Whose own processes, tables and forms come before the shared ones: the programme's,
	 * then the deciding authority's.
	 */
	public List<String> owners() {
		return List.of(programmeCode, organisation.value());
	}

	/** The title as official papers write it: no blank between digits and Chinese. */
	public String titleInPapers() {
		return title.replaceAll("(?<=\\d) (?=\\p{IsHan})|(?<=\\p{IsHan}) (?=\\d)", "");
	}

}

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
 * @param batch which of the year's rounds of the category, from 1
 * @param organisation the authority that decides in it
 * @param tier its level
 * @param opensAt null while it is a draft
 * @param closesAt last instant at which a submission counts
 * @param recommendationClosesAt last instant at which authorities may recommend
 * @param discard who discarded it, or null; its status stays that of a draft
 */
public record RoundSummary(RoundId id, String programmeCode, String programmeName, String categoryCode,
		String categoryName, String title, int year, int batch, RoundStatus status, OrganisationId organisation,
		Level tier, Instant opensAt, Instant closesAt, Instant recommendationClosesAt, Discard discard) {

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

	/** Whether it may still become a round that is open. */
	public boolean isDraft() {
		return status == RoundStatus.DRAFT && !isDiscarded();
	}

	public boolean isDiscarded() {
		return discard != null;
	}

	/** What people call how far it has come: its status, unless it was discarded. */
	public String state() {
		return isDiscarded() ? "DISCARDED" : status.name();
	}

	/** A draft that somebody decided never to open. */
	public record Discard(String by, Instant at, String reason) {

		/** Null where nobody has. */
		public static Discard of(String by, Instant at, String reason) {
			return (at == null) ? null : new Discard(by, at, reason);
		}

	}

}

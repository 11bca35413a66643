package cn.denggao.programme;

import java.util.List;

/**
 * How an application of the round comes to its approval (R000-07, R002-16).
 *
 * @param track what it competes for
 * @param perHospitalYear most applications of one hospital in a year over all rounds of
 * the category; null for no limit
 * @param hosts hospitals that may apply, by organisation id; empty for all
 * @param excludedHosts hospitals that may not, because another list is theirs
 * @param leansOn category of the programme of which an application must name a project it
 * depends on; null for none (R004-04)
 * @param partners how many hospitals apply together with the one that leads; null where
 * each applies alone (R003-13)
 * @param candidates who alone may apply: those that were chosen in another category and
 * cultivated since; null where everybody may (R003-14)
 */
public record RoundRoute(Track track, Integer perHospitalYear, List<String> hosts, List<String> excludedHosts,
		String leansOn, Partners partners, Candidates candidates) {

	static final RoundRoute FUNDED = new RoundRoute(Track.FUNDED, null, List.of(), List.of(), null, null, null);

	public RoundRoute {
		hosts = (hosts == null) ? List.of() : List.copyOf(hosts);
		excludedHosts = (excludedHosts == null) ? List.of() : List.copyOf(excludedHosts);
	}

	/** Whether the lists of the programme let this hospital apply. */
	public boolean admits(String hospital) {
		return (hosts.isEmpty() || hosts.contains(hospital)) && !excludedHosts.contains(hospital);
	}

	/** Whether applications are compared with one another. */
	public boolean competes() {
		return asksExperts() || byFigures();
	}

	/** Whether experts judge the applications. */
	public boolean asksExperts() {
		return track == Track.FUNDED;
	}

	/** Whether the applications' own figures alone decide, nobody's marks (R001-14). */
	public boolean byFigures() {
		return track == Track.OBJECTIVE;
	}

	/**
	 * How many partner hospitals an application names besides its own.
	 *
	 * @param vetoed what follows when a veto that holds what is under way is confirmed
	 * against one of them
	 */
	public record Partners(int min, int max, LostPartner vetoed) {

		public Partners {
			vetoed = (vetoed == null) ? LostPartner.GOES_ON : vetoed;
		}

		/** Whether an application that has so many left competes without one it lost. */
		public boolean goesOnWith(int left) {
			return vetoed == LostPartner.GOES_ON && left >= min;
		}

	}

	/** What becomes of an application that loses a partner (ADR 0049). */
	public enum LostPartner {

		/** It goes on as long as enough are left. */
		GOES_ON,

		/** It leaves as if the hospital that leads were vetoed. */
		TAKES_OUT

	}

	/**
	 * Two steps: chosen as a candidate, cultivated, then this.
	 *
	 * @param category of the same programme in which the candidate was approved
	 * @param months from that approval until it may apply upward
	 */
	public record Candidates(String category, int months) {
	}

	/** What an application competes for, if it does. */
	public enum Track {

		/** For places with public money. */
		FUNDED,

		/** For places, by the objective score alone (R000-30, R001-14). */
		OBJECTIVE,

		/** Enters the library at the hospital's own cost; no public money follows. */
		SELF_FUNDED,

		/** Chosen by the authority: skips competition, not approval. */
		DIRECTED

	}

}

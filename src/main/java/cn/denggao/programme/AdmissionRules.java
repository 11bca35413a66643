package cn.denggao.programme;

import java.util.Map;

/**
 * Who is let in besides what the route says: conditions, duplicates in a region, vetoes.
 *
 * @param eligibility null if the programme declares none
 * @param perCategory whether only open projects of the same category keep an application
 * out, since these build no specialty; null for no
 * @param vetoes what a confirmed veto does, by its kind; a kind that is not named refuses
 */
public record AdmissionRules(EligibilityRules eligibility, Duplicates duplicates, Map<VetoKind, VetoEffect> vetoes,
		Boolean perCategory) {

	static final AdmissionRules NONE = new AdmissionRules(null, null, null, null);

	public AdmissionRules {
		duplicates = (duplicates == null) ? Duplicates.IGNORED : duplicates;
		vetoes = (vetoes == null) ? Map.of() : Map.copyOf(vetoes);
	}

	/** Whether its projects are something else than the building of a specialty. */
	public boolean isApart() {
		return Boolean.TRUE.equals(perCategory);
	}

	/**
	 * Open projects of the same specialty in the same region (R001-10).
	 *
	 * @param sameDirection whether only those of the same direction count
	 */
	public record Duplicates(Policy policy, Scope scope, boolean sameDirection) {

		static final Duplicates IGNORED = new Duplicates(Policy.IGNORE, Scope.COUNTY, false);

	}

	/** What follows from a duplicate. */
	public enum Policy {

		IGNORE, WARN, BLOCK

	}

	/** How far around the hospital's seat. */
	public enum Scope {

		COUNTY, CITY, PROVINCE

	}

	/** What a veto does to applications (domain §5.7). */
	public enum VetoEffect {

		/** New applications are refused. */
		REFUSE,

		/** Besides, none of the hospital's passes formal review. */
		HOLD

	}

}

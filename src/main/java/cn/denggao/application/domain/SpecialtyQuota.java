package cn.denggao.application.domain;

/**
 * Places of a recommending unit for a specialty and everything below it, within its
 * total.
 *
 * @param name the specialty's name
 * @param waived granted beyond by a waiver of two people
 */
public record SpecialtyQuota(String specialty, String name, int places, int waived, int used) {

	/** How many may be on the list. */
	public int most() {
		return places + waived;
	}

	/** Places still free. */
	public int free() {
		return Math.max(0, most() - used);
	}

	boolean covers(String code) {
		return code.equals(specialty) || code.startsWith(specialty + ".");
	}

}

package cn.denggao.programme;

import cn.denggao.organisation.OrganisationId;

/**
 * Brings a programme pack in: programme, categories, rubrics, indicators and one draft
 * round per category. The same version twice changes nothing.
 */
public interface ImportingPack {

	/**
	 * Reads {@code packs/<name>/} from the class path.
	 * @param organisation the authority that runs the programme
	 */
	void importFrom(String name, OrganisationId organisation);

	/**
	 * The same under a code of the authority's own, so that several may run a copy of one
	 * pack (R003-08).
	 * @param code empty for the one that the authority has used for this pack before, and
	 * if there is none for the pack's
	 */
	void importFrom(String name, OrganisationId organisation, String code);

	/**
	 * Reads a pack that somebody sends: one zip of its YAML files, all of it or nothing.
	 */
	void importZip(byte[] zip, OrganisationId organisation);

	/**
	 * The same under a code of the authority's own.
	 * @param code as above
	 */
	void importZip(byte[] zip, OrganisationId organisation, String code);

}

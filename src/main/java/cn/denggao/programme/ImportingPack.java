package cn.denggao.programme;

import cn.denggao.organisation.OrganisationId;

/**
 * Brings a programme pack in: programme, categories, rubrics, indicators and one draft
 * round per category. The same version twice changes nothing.
 */
public interface ImportingPack {

	/**
	 * Reads {@code packs/<name>/} from the class path.
	 * @param organisation the province that runs the programme
	 */
	void importFrom(String name, OrganisationId organisation);

	/**
	 * Reads a pack that somebody sends: one zip of its YAML files, all of it or nothing.
	 */
	void importZip(byte[] zip, OrganisationId organisation);

}

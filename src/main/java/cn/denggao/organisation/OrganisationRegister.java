package cn.denggao.organisation;

import java.io.InputStream;
import java.time.LocalDate;

/** Keeps the register of organisations up to date. */
public interface OrganisationRegister {

	/**
	 * Takes in regions, authorities, hospitals and specialties from a YAML file; what is
	 * known by the same id is replaced.
	 */
	void importFrom(InputStream yaml);

	/** Ends a hospital that another one absorbs; what it owed goes to its successor. */
	void merge(OrganisationId hospital, OrganisationId into, LocalDate on);

}

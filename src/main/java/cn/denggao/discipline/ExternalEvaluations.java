package cn.denggao.discipline;

import java.util.List;

import cn.denggao.organisation.OrganisationId;

/** Grades that others have given to the specialties of hospitals (R001-05). */
public interface ExternalEvaluations {

	/**
	 * Grades of the latest year in which the specialty was evaluated: of the whole, of
	 * its directions, or of both.
	 */
	List<EvaluatedSpecialty> newest(OrganisationId hospital, String specialty);

}

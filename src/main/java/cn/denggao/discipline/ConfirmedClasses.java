package cn.denggao.discipline;

import java.util.Optional;

import cn.denggao.organisation.OrganisationId;

/** Tells what hospitals have confirmed; drafts do not count. */
public interface ConfirmedClasses {

	/** The class of a discipline in the newest confirmed version of a year (R001-19). */
	Optional<DisciplineClass> of(OrganisationId hospital, String specialty, int year);

}

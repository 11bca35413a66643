package cn.denggao.organisation;

import java.time.LocalDate;

/**
 * One change of an organisation.
 *
 * @param former name, or id of the superior, or region code before
 * @param from first day of what came after
 * @param applied whether that day has come
 */
public record OrganisationChange(long id, OrganisationId organisation, What what, String former, String present,
		LocalDate from, boolean applied) {

	/** What changed. */
	public enum What {

		NAME, SUPERIOR, REGION

	}

}

package cn.denggao.organisation;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;

/** Finds organisations below an authority. */
public interface OrganisationSearch {

	/**
	 * Authorities from the top, then hospitals, by id; ended ones, too.
	 * @param top the authority under which they are, itself included
	 * @param text part of id, name (also a former one) or credit code, or empty
	 * @param kind {@code AUTHORITY}, {@code HOSPITAL}, {@code ENDED} or empty for all
	 */
	Page<OrganisationLine> under(OrganisationId top, String text, String kind, Pageable page);

	/** Whether the register has, or once had, such an organisation. */
	boolean knows(OrganisationId id);

	/** Whether an authority or hospital stands in the tree below (or at) the top. */
	boolean isUnder(OrganisationId top, OrganisationId id);

}

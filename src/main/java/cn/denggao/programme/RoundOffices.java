package cn.denggao.programme;

import java.util.List;

import cn.denggao.identity.Role;
import cn.denggao.kernel.Actor;
import cn.denggao.organisation.OrganisationId;

/**
 * Who acts for the authority that decides in a round (R000-06): its own officers and
 * leaders, and departments beside it or above it.
 */
public interface RoundOffices {

	/**
	 * Whose people do what is to be done by this role: a department where there is none
	 * beside the deciding authority is that of the next one above which has one.
	 */
	OrganisationId responsible(Role role, RoundSummary round);

	/** Whose people may act in this role, the deciding authority first. */
	List<OrganisationId> entitled(Role role, RoundSummary round);

	/** Whether the deciding authority is above a hospital: others cannot apply. */
	boolean reaches(RoundSummary round, OrganisationId hospital);

	/** The engine group of those responsible. */
	String group(Role role, RoundSummary round);

	/** Whether somebody may act in one of these roles. */
	boolean mayAct(Actor who, RoundSummary round, Role... roles);

}

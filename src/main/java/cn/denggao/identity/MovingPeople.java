package cn.denggao.identity;

import java.util.Collection;
import java.util.List;

/** People whose organisation becomes part of another. */
public interface MovingPeople {

	/** Everybody with an account at the organisation, by login. */
	List<AccountSummary> of(String organisation);

	/**
	 * Lets these people belong to another organisation, in their roles; whoever is signed
	 * in is signed out.
	 */
	void move(Collection<String> logins, String organisation);

}

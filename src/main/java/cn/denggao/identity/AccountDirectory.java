package cn.denggao.identity;

import java.util.List;
import java.util.Optional;

/**
 * Looks people up by role, organisation, group or login. Disabled accounts are left out.
 */
public interface AccountDirectory {

	/** Logins of everybody who holds the role in the organisation, in order. */
	List<String> loginsOf(Role role, String organisationId);

	/** Logins of everybody who holds the role anywhere, in order. */
	List<String> loginsOf(Role role);

	/** The name people know; the login itself when no such account exists. */
	String nameOf(String login);

	/** Members of the engine group {@code <role>-<organisation id>}. */
	List<AccountSummary> membersOf(String group);

	/** One account, if there is one. */
	Optional<AccountSummary> find(String login);

	/** One account, or {@code Refused} not found. */
	AccountSummary account(String login);

}

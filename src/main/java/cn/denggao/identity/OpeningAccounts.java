package cn.denggao.identity;

import java.util.Collection;

/** Opens and closes accounts, in our tables and in the engine's at once. */
public interface OpeningAccounts {

	/** Opens the account; refused when the login is taken or a rule is broken. */
	void open(OpenAccount command);

	/** Opens the account unless its login exists. */
	void openIfAbsent(OpenAccount command);

	/**
	 * Opens the accounts of a demonstration whose logins do not exist. People who share a
	 * published password share its hash too, because each hash takes a tenth of a second.
	 */
	void openCast(Collection<OpenAccount> commands);

}

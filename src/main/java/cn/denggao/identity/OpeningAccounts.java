package cn.denggao.identity;

/** Opens and closes accounts, in our tables and in the engine's at once. */
public interface OpeningAccounts {

	/** Opens the account; refused when the login is taken or a rule is broken. */
	void open(OpenAccount command);

	/** Opens the account unless its login exists. */
	void openIfAbsent(OpenAccount command);

}

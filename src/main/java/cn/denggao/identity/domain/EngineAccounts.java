package cn.denggao.identity.domain;

/** The engine's own copy of accounts, which it needs to know candidates and operators. */
public interface EngineAccounts {

	/** Makes the engine's user, groups and memberships equal to the account. */
	void provision(Account account);

}

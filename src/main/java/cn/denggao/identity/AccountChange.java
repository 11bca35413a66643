package cn.denggao.identity;

/** What happened to an account; its name in the audit trail. */
public enum AccountChange {

	ACCOUNT_CORRECTED, ACCOUNT_DISABLED, ACCOUNT_ENABLED, PASSWORD_CHANGED, RESET_ALLOWED, PASSWORD_RESET, ROLE_GRANTED,
	ROLE_WITHDRAWN, ROLE_EXPIRED, ORGANISATION_CHANGED

}

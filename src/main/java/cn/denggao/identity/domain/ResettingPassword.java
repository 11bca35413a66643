package cn.denggao.identity.domain;

import java.util.Map;

import cn.denggao.identity.Role;
import cn.denggao.identity.AccountChange;
import cn.denggao.kernel.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The system administrator replaces a forgotten password by a one-time one. That of one
 * of the three officers only after another officer has agreed: else one of them could
 * enter as the other.
 */
@Service
@Transactional
public class ResettingPassword {

	private final AccountDesk desk;

	private final OneTimePasswords oneTime;

	ResettingPassword(AccountDesk desk, OneTimePasswords oneTime) {
		this.desk = desk;
		this.oneTime = oneTime;
	}

	/** Answers the one-time password, which is kept nowhere else. */
	public String reset(String login) {
		var officer = desk.officer(Role.SYS_ADMIN);
		if (officer.login().equals(login)) {
			throw Refused.because("identity.reset.own");
		}
		var account = desk.locked(login);
		if (!account.enabled()) {
			throw Refused.because("identity.reset.closed");
		}
		if (account.officer() && account.resetAllowedBy() == null) {
			throw Refused.because("identity.reset.not-allowed");
		}
		var password = oneTime.lendTo(account);
		desk.changed(account, AccountChange.PASSWORD_RESET, Map.of());
		return password;
	}

	/** Agrees that the system administrator resets this officer's password, once. */
	public void allow(String login) {
		var officer = desk.officer(Role.SEC_ADMIN, Role.AUDIT_ADMIN);
		var account = desk.locked(login);
		if (officer.login().equals(login) || !account.officer()) {
			throw Refused.notFound();
		}
		account.allowReset(officer.login());
		desk.changed(account, AccountChange.RESET_ALLOWED, Map.of());
	}

}

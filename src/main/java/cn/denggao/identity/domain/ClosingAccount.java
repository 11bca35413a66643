package cn.denggao.identity.domain;

import java.util.Map;

import cn.denggao.identity.Role;
import cn.denggao.identity.AccountChange;
import cn.denggao.kernel.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The system administrator disables an account and opens it again; never the own one, and
 * never the last of the three officers' accounts.
 */
@Service
@Transactional
public class ClosingAccount {

	private final AccountDesk desk;

	ClosingAccount(AccountDesk desk) {
		this.desk = desk;
	}

	/** Ends sign-ins at once and takes the person out of every candidate group. */
	public void disable(String login, String reason) {
		if (desk.officer(Role.SYS_ADMIN).login().equals(login)) {
			throw Refused.because("identity.closing.own");
		}
		var account = desk.locked(login);
		if (!account.enabled()) {
			throw Refused.tooLate("identity.closing.already");
		}
		desk.requireAnother(account, "identity.closing.last");
		account.close();
		desk.changed(account, AccountChange.ACCOUNT_DISABLED, Map.of("reason", reason));
	}

	/** Lets the person in again, with the roles still held. */
	public void enable(String login, String reason) {
		desk.officer(Role.SYS_ADMIN);
		var account = desk.locked(login);
		if (account.enabled()) {
			throw Refused.tooLate("identity.closing.open");
		}
		account.reopen();
		desk.changed(account, AccountChange.ACCOUNT_ENABLED, Map.of("reason", reason));
	}

}

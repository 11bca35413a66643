package cn.denggao.identity.domain;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;

import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.Role;
import cn.denggao.identity.AccountChange;
import cn.denggao.kernel.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The security administrator grants roles, for a term or without, and takes them back;
 * never the own ones.
 */
@Service
@Transactional
public class GrantingRoles {

	private final AccountDesk desk;

	private final AccountRules rules;

	private final RoleSeats seats;

	private final OfficialClock clock;

	GrantingRoles(AccountDesk desk, AccountRules rules, RoleSeats seats, OfficialClock clock) {
		this.desk = desk;
		this.rules = rules;
		this.seats = seats;
		this.clock = clock;
	}

	/**
	 * Grants a role, or gives one already held another term.
	 * @param lastDay last day of the term, or null for none; officers have none, lest
	 * nobody is left
	 */
	public void grant(String login, Role role, LocalDate lastDay) {
		var account = someoneElse(login);
		if (!seats.in(account.organisation()).contains(role)) {
			throw Refused.at("role", "identity.grant.no-seat");
		}
		var roles = EnumSet.of(role);
		roles.addAll(account.roles());
		rules.checkRoles("role", roles);
		var until = (lastDay != null) ? lastDay : RoleTerm.UNLIMITED;
		checkTerm(role, until);
		account.grant(role, until);
		desk.changed(account, AccountChange.ROLE_GRANTED, Map.of("role", role.code(), "lastDay", until.toString()));
	}

	/** Takes a role back; whoever is signed in with it is signed out. */
	public void withdraw(String login, Role role, String reason) {
		var account = someoneElse(login);
		if (!account.roles().contains(role)) {
			throw Refused.tooLate("identity.grant.not-held");
		}
		if (role.office() == Role.Office.OPERATION) {
			desk.requireAnother(account, "identity.grant.last");
		}
		account.withdraw(role);
		desk.changed(account, AccountChange.ROLE_WITHDRAWN, Map.of("role", role.code(), "reason", reason));
	}

	private Account someoneElse(String login) {
		var officer = desk.officer(Role.SEC_ADMIN);
		if (officer.login().equals(login)) {
			throw Refused.because("identity.grant.own");
		}
		return desk.locked(login);
	}

	private void checkTerm(Role role, LocalDate lastDay) {
		if (lastDay.isBefore(clock.today())) {
			throw Refused.at("lastDay", "identity.grant.past");
		}
		if (role.office() == Role.Office.OPERATION && !lastDay.equals(RoleTerm.UNLIMITED)) {
			throw Refused.at("lastDay", "identity.grant.officer-term");
		}
	}

}

package cn.denggao.identity.domain;

import java.time.LocalDate;
import java.util.Map;

import cn.denggao.calendar.DailyStep;
import cn.denggao.calendar.DailyWalk;
import cn.denggao.identity.AccountChange;
import org.springframework.stereotype.Service;

/** Takes back the roles whose term is over, every day those that are found. */
@Service
class EndingTerms implements DailyWalk {

	private final Accounts accounts;

	private final AccountDesk desk;

	private final DailyStep step;

	EndingTerms(Accounts accounts, AccountDesk desk, DailyStep step) {
		this.accounts = accounts;
		this.desk = desk;
		this.step = step;
	}

	@Override
	public String name() {
		return "identity";
	}

	@Override
	public void walk(LocalDate day) {
		step.each("identity.terms", accounts.withRolesOver(day), (login) -> end(login, day));
	}

	private void end(String login, LocalDate today) {
		var account = desk.locked(login);
		account.terms().forEach((role, lastDay) -> {
			if (lastDay.isBefore(today)) {
				account.withdraw(role);
				desk.changed(account, AccountChange.ROLE_EXPIRED,
						Map.of("role", role.code(), "lastDay", lastDay.toString()));
			}
		});
	}

}

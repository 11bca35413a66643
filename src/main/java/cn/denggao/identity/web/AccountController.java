package cn.denggao.identity.web;

import java.time.Instant;
import java.util.List;
import java.util.TreeSet;

import cn.denggao.identity.Role;
import cn.denggao.identity.domain.Account;
import cn.denggao.identity.domain.FindingAccounts;
import cn.denggao.identity.domain.RoleSeats;
import cn.denggao.identity.domain.RoleTerm;
import cn.denggao.kernel.Actor;
import cn.denggao.calendar.OfficialClock;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One account, and what the administrator who looks at it may do with it. */
@Controller
class AccountController {

	private final AccountPages pages;

	private final FindingAccounts finding;

	private final RoleSeats seats;

	private final PortalParts parts;

	AccountController(AccountPages pages, FindingAccounts finding, RoleSeats seats, PortalParts parts) {
		this.pages = pages;
		this.finding = finding;
		this.seats = seats;
		this.parts = parts;
	}

	@GetMapping("/accounts/{login}")
	String show(@PathVariable String login, Model model) {
		var actor = pages.administrator();
		var account = finding.account(login);
		boolean own = actor.login().equals(login);
		model.addAttribute("account", account);
		model.addAttribute("organisation", pages.organisationName(account.organisation()));
		model.addAttribute("terms", terms(account));
		model.addAttribute("own", own);
		model.addAttribute("system", actor.has(Role.SYS_ADMIN.code()));
		model.addAttribute("security", actor.has(Role.SEC_ADMIN.code()) && !own);
		model.addAttribute("mayAllow", mayAllow(actor, account, own));
		model.addAttribute("grantable", pages.roles(new TreeSet<>(seats.in(account.organisation()))));
		model.addAttribute("duties", duties(account));
		return "identity/account";
	}

	private static boolean mayAllow(Actor actor, Account account, boolean own) {
		return account.officer() && !own && !actor.has(Role.SYS_ADMIN.code()) && account.resetAllowedBy() == null;
	}

	private static List<Term> terms(Account account) {
		return account.terms()
			.entrySet()
			.stream()
			.map((term) -> new Term(term.getKey().code(), term.getKey().messageKey(),
					term.getValue().equals(RoleTerm.UNLIMITED) ? null : term.getValue().toString()))
			.toList();
	}

	/** What waits for this person, by the counters of the top bar. */
	private List<Portal.Counter> duties(Account account) {
		return parts.counters()
			.stream()
			.map((one) -> new Portal.Counter(one.key(), one.path(), one.countFor(account.actor())))
			.toList();
	}

	/**
	 * A role held.
	 *
	 * @param lastDay last day of the term, or null
	 */
	record Term(String code, String key, String lastDay) {
	}

}

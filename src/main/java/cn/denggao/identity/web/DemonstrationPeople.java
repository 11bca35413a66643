package cn.denggao.identity.web;

import java.util.Comparator;
import java.util.List;

import cn.denggao.identity.Role;
import cn.denggao.identity.domain.Account;
import cn.denggao.identity.domain.Accounts;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The invented people whom a demonstration lets anybody play. */
@Component
@Profile("demonstration")
class DemonstrationPeople {

	private final Accounts accounts;

	private final PortalParts parts;

	DemonstrationPeople(Accounts accounts, PortalParts parts) {
		this.accounts = accounts;
		this.parts = parts;
	}

	List<Person> all() {
		return accounts.findByDemonstrationTrueAndEnabledTrueOrderByLogin()
			.stream()
			.filter((account) -> !account.duty().isBlank())
			.sorted(Comparator.comparing(DemonstrationPeople::foremost))
			.map(this::person)
			.toList();
	}

	private Person person(Account account) {
		var role = foremost(account);
		return new Person(account.login(), account.name(), parts.organisationName(account.actor()), role.messageKey(),
				role.office().messageKey(), account.duty());
	}

	private static Role foremost(Account account) {
		return account.roles().stream().min(Comparator.naturalOrder()).orElseThrow();
	}

	/** One button: who, where, and the message keys of what they are. */
	record Person(String login, String name, String organisation, String roleKey, String officeKey, String duty) {
	}

}

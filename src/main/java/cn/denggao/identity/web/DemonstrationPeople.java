package cn.denggao.identity.web;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

import cn.denggao.identity.Role;
import cn.denggao.identity.domain.Account;
import cn.denggao.identity.domain.ReadingAccounts;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The invented people whom a demonstration lets anybody play. */
@Component
@Profile("demonstration")
class DemonstrationPeople {

	private final ReadingAccounts accounts;

	private final PortalParts parts;

	DemonstrationPeople(ReadingAccounts accounts, PortalParts parts) {
		this.accounts = accounts;
		this.parts = parts;
	}

	/** Everybody, by kind of office, then organisation, then role. */
	List<Person> all() {
		return byOffice().stream().flatMap(group -> group.people().stream()).toList();
	}

	/** The same people, grouped for the page. */
	List<Group> byOffice() {
		var offices = accounts.played()
			.stream()
			.filter(account -> !account.duty().isBlank() && !account.roles().isEmpty())
			.sorted(Comparator.comparing(Account::organisation).thenComparing(DemonstrationPeople::foremost))
			.collect(Collectors.groupingBy(account -> foremost(account).office(), TreeMap::new, Collectors.toList()));
		return offices.entrySet()
			.stream()
			.map(office -> new Group(office.getKey().messageKey(),
					office.getValue().stream().map(this::person).toList()))
			.toList();
	}

	private Person person(Account account) {
		var role = foremost(account);
		return new Person(account.login(), account.name(), parts.organisationName(account.actor()), role.messageKey(),
				account.duty());
	}

	private static Role foremost(Account account) {
		return account.roles().stream().min(Comparator.naturalOrder()).orElseThrow();
	}

	/** One button: who, where, and the message keys of what they are. */
	record Person(String login, String name, String organisation, String roleKey, String duty) {
	}

	/** The buttons of one kind of office. */
	record Group(String officeKey, List<Person> people) {
	}

}

package cn.denggao.demonstration;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import cn.denggao.identity.OpenAccount;
import cn.denggao.identity.Role;

/**
 * The accounts of the demonstration as the data file lists them.
 *
 * @param password shared by all
 */
record Cast(String password, List<Person> accounts) {

	List<OpenAccount> wishes() {
		return accounts.stream()
			.map(person -> new OpenAccount(person.login(), person.name(), person.organisation(), person.heldRoles(),
					password, person.duty(), person.demonstration()))
			.toList();
	}

	/** One person. */
	record Person(String login, String name, String organisation, List<String> roles, String duty,
			boolean demonstration) {

		Set<Role> heldRoles() {
			return roles.stream().map(code -> Role.of(code).orElseThrow()).collect(Collectors.toSet());
		}

	}

}

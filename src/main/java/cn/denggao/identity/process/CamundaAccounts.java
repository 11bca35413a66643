package cn.denggao.identity.process;

import java.util.Set;
import java.util.stream.Collectors;

import cn.denggao.identity.domain.Account;
import cn.denggao.identity.domain.EngineAccounts;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.stereotype.Component;

/**
 * Keeps the engine's users without passwords, one group per role and organisation, and
 * the operators among its administrators.
 */
@Component
class CamundaAccounts implements EngineAccounts {

	private static final String TYPE = "WORKFLOW";

	private final IdentityService identity;

	CamundaAccounts(IdentityService identity) {
		this.identity = identity;
	}

	@Override
	public void provision(Account account) {
		saveUser(account);
		var wanted = account.enabled() ? EngineGroups.of(account.actor(), account.groups()) : Set.<String>of();
		var present = membershipsOf(account.login());
		wanted.stream().filter((group) -> !present.contains(group)).forEach((group) -> join(account.login(), group));
		present.stream()
			.filter((group) -> !wanted.contains(group))
			.forEach((group) -> identity.deleteMembership(account.login(), group));
	}

	private void saveUser(Account account) {
		var known = identity.createUserQuery().userId(account.login()).singleResult();
		var user = (known != null) ? known : identity.newUser(account.login());
		user.setFirstName(account.name());
		user.setLastName("");
		identity.saveUser(user);
	}

	private void join(String login, String groupId) {
		if (identity.createGroupQuery().groupId(groupId).count() == 0) {
			var group = identity.newGroup(groupId);
			group.setName(groupId);
			group.setType(TYPE);
			identity.saveGroup(group);
		}
		identity.createMembership(login, groupId);
	}

	private Set<String> membershipsOf(String login) {
		return identity.createGroupQuery()
			.groupMember(login)
			.list()
			.stream()
			.map(Group::getId)
			.collect(Collectors.toSet());
	}

}

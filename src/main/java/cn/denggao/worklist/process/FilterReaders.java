package cn.denggao.worklist.process;

import cn.denggao.identity.Role;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.AuthorizationQuery;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;

import org.springframework.stereotype.Component;

/** Says in the engine who finds a filter in Tasklist. */
@Component
class FilterReaders {

	private final AuthorizationService authorizations;

	private final IdentityService identity;

	FilterReaders(AuthorizationService authorizations, IdentityService identity) {
		this.authorizations = authorizations;
		this.identity = identity;
	}

	void everybody(String filter) {
		if (rightsTo(filter).authorizationType(Authorization.AUTH_TYPE_GLOBAL).count() == 0) {
			save(authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GLOBAL), filter);
		}
	}

	/** Those who hold the role in any organisation, and nobody else. */
	void holdersOf(Role role, String filter) {
		rightsTo(filter).authorizationType(Authorization.AUTH_TYPE_GLOBAL)
			.unlimitedList()
			.forEach(right -> authorizations.deleteAuthorization(right.getId()));
		identity.createGroupQuery()
			.groupNameLike(role.groupIn("%"))
			.unlimitedList()
			.stream()
			.map(Group::getId)
			.filter(group -> rightsTo(filter).groupIdIn(group).count() == 0)
			.forEach(group -> {
				var right = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
				right.setGroupId(group);
				save(right, filter);
			});
	}

	private AuthorizationQuery rightsTo(String filter) {
		return authorizations.createAuthorizationQuery().resourceType(Resources.FILTER).resourceId(filter);
	}

	private void save(Authorization right, String filter) {
		right.setResource(Resources.FILTER);
		right.setResourceId(filter);
		right.addPermission(Permissions.READ);
		authorizations.saveAuthorization(right);
	}

}

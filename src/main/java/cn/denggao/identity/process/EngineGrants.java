package cn.denggao.identity.process;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The few rights the engine must hold: Tasklist for everybody, everything for operators.
 */
@Component
@Order(10)
class EngineGrants implements ApplicationRunner {

	private static final String TASKLIST = "tasklist";

	private final AuthorizationService authorizations;

	private final IdentityService identity;

	EngineGrants(AuthorizationService authorizations, IdentityService identity) {
		this.authorizations = authorizations;
		this.identity = identity;
	}

	@Override
	@Transactional
	public void run(ApplicationArguments arguments) {
		openTasklist();
		if (identity.createGroupQuery().groupId(Groups.CAMUNDA_ADMIN).count() == 0) {
			identity.saveGroup(operators());
		}
		for (var resource : Resources.values()) {
			grantToOperators(resource);
		}
	}

	private void openTasklist() {
		if (authorizations.createAuthorizationQuery()
			.resourceType(Resources.APPLICATION)
			.authorizationType(Authorization.AUTH_TYPE_GLOBAL)
			.resourceId(TASKLIST)
			.count() == 0) {
			var right = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GLOBAL);
			right.setResource(Resources.APPLICATION);
			right.setResourceId(TASKLIST);
			right.addPermission(Permissions.ACCESS);
			authorizations.saveAuthorization(right);
		}
	}

	private void grantToOperators(Resource resource) {
		if (authorizations.createAuthorizationQuery()
			.groupIdIn(Groups.CAMUNDA_ADMIN)
			.resourceType(resource)
			.resourceId(Authorization.ANY)
			.count() == 0) {
			var right = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
			right.setGroupId(Groups.CAMUNDA_ADMIN);
			right.setResource(resource);
			right.setResourceId(Authorization.ANY);
			right.addPermission(Permissions.ALL);
			authorizations.saveAuthorization(right);
		}
	}

	private org.camunda.bpm.engine.identity.Group operators() {
		var group = identity.newGroup(Groups.CAMUNDA_ADMIN);
		group.setName(Groups.CAMUNDA_ADMIN);
		group.setType(Groups.GROUP_TYPE_SYSTEM);
		return group;
	}

}

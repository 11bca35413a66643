package cn.denggao.identity.process;

import java.util.List;

import cn.denggao.identity.SignedInPerson;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Tells the engine's webapps and REST API who is signed in and in which groups. Created
 * by their filters, so public and without parameters.
 */
public class SessionIdentity implements AuthenticationProvider {

	@Override
	public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
		if (SecurityContextHolder.getContext().getAuthentication() instanceof SignedInPerson person) {
			var result = AuthenticationResult.successful(person.actor().login());
			result.setGroups(List.copyOf(EngineGroups.of(person.actor(), person.groups())));
			result.setTenants(List.of());
			return result;
		}
		return AuthenticationResult.unsuccessful();
	}

	@Override
	public void augmentResponseByAuthenticationChallenge(HttpServletResponse response, ProcessEngine engine) {
		// who is not signed in never comes this far
	}

}

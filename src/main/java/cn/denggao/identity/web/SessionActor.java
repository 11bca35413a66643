package cn.denggao.identity.web;

import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.SignedInPerson;
import cn.denggao.kernel.Actor;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;

/** Reads the actor from the sign-in of the running request. */
@Component
class SessionActor implements CurrentActor {

	@Override
	public Actor get() {
		if (SecurityContextHolder.getContext().getAuthentication() instanceof SignedInPerson person) {
			return person.actor();
		}
		return (RequestContextHolder.getRequestAttributes() != null) ? Actor.visitor() : Actor.system();
	}

}

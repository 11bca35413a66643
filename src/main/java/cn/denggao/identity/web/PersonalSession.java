package cn.denggao.identity.web;

import cn.denggao.identity.domain.Account;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** Puts a person's sign-in into the session without asking at the door. */
final class PersonalSession {

	private static final HttpSessionSecurityContextRepository SESSIONS = new HttpSessionSecurityContextRepository();

	private PersonalSession() {
	}

	static void begin(Account account, HttpServletRequest request, HttpServletResponse response) {
		var context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(new SignedIn(account));
		SecurityContextHolder.setContext(context);
		SESSIONS.saveContext(context, request, response);
	}

}

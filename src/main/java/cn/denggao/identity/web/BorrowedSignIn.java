package cn.denggao.identity.web;

import cn.denggao.identity.ActingAs;
import cn.denggao.identity.domain.ReadingAccounts;
import cn.denggao.kernel.Refused;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Puts a person's sign-in into the running thread for the time of one act. */
@Component
class BorrowedSignIn implements ActingAs {

	private final ReadingAccounts accounts;

	BorrowedSignIn(ReadingAccounts accounts) {
		this.accounts = accounts;
	}

	@Override
	public void run(String login, Runnable act) {
		var person = accounts.find(login).orElseThrow(Refused::notFound);
		var before = SecurityContextHolder.getContext();
		var context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(new SignedIn(person));
		SecurityContextHolder.setContext(context);
		try {
			act.run();
		}
		finally {
			SecurityContextHolder.setContext(before);
		}
	}

}

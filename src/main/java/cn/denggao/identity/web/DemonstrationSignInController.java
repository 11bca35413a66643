package cn.denggao.identity.web;

import cn.denggao.identity.domain.ReadingAccounts;
import cn.denggao.kernel.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Lets anybody in as one of the demonstration's people; absent in production. */
@Controller
@Profile("demonstration")
class DemonstrationSignInController {

	private final ReadingAccounts accounts;

	DemonstrationSignInController(ReadingAccounts accounts) {
		this.accounts = accounts;
	}

	@PostMapping("/login/demonstration/{login}")
	String enter(@PathVariable String login, HttpServletRequest request, HttpServletResponse response) {
		var account = accounts.find(login)
			.filter((found) -> found.demonstration() && found.enabled())
			.orElseThrow(Refused::notFound);
		request.getSession().invalidate();
		PersonalSession.begin(account, request, response);
		return "redirect:/";
	}

}

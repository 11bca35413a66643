package cn.denggao.identity.web;

import java.util.List;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import cn.denggao.identity.domain.SigningIn;

/** The page with the sign-in form, in a demonstration also with its people. */
@Controller
class SignInController {

	private final SigningIn signingIn;

	private final ObjectProvider<DemonstrationPeople> demonstration;

	SignInController(SigningIn signingIn, ObjectProvider<DemonstrationPeople> demonstration) {
		this.signingIn = signingIn;
		this.demonstration = demonstration;
	}

	@GetMapping("/login")
	String form(Model model) {
		var people = demonstration.getIfAvailable();
		model.addAttribute("people", (people != null) ? people.byOffice() : List.of());
		model.addAttribute("attempts", signingIn.attempts());
		model.addAttribute("minutes", signingIn.lock().toMinutes());
		return "identity/sign-in";
	}

}

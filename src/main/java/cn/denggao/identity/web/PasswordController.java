package cn.denggao.identity.web;

import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.domain.ChoosingPassword;
import cn.denggao.identity.domain.FindingAccounts;
import cn.denggao.identity.domain.SigningIn;
import cn.denggao.kernel.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Everybody's own password; with a one-time one there is no other page. */
@Controller
class PasswordController {

	private final CurrentActor current;

	private final FindingAccounts finding;

	private final ChoosingPassword choosing;

	private final SigningIn signingIn;

	PasswordController(CurrentActor current, FindingAccounts finding, ChoosingPassword choosing, SigningIn signingIn) {
		this.current = current;
		this.finding = finding;
		this.choosing = choosing;
		this.signingIn = signingIn;
	}

	@GetMapping("/password")
	String form(Model model) {
		model.addAttribute("account", finding.account(current.login()));
		model.addAttribute("shortest", signingIn.shortestPassword());
		return "identity/password";
	}

	@PostMapping("/password")
	String choose(@Valid PasswordForm form, HttpServletRequest request, HttpServletResponse response,
			RedirectAttributes flash) {
		if (!form.password().equals(form.again())) {
			throw Refused.at("again", "identity.password.differ");
		}
		var account = choosing.choose(current.login(), form.present(), form.password());
		request.changeSessionId();
		PersonalSession.begin(account, request, response);
		flash.addFlashAttribute("done", "identity.password.done");
		return "redirect:/password";
	}

}

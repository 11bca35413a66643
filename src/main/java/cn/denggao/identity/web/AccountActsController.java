package cn.denggao.identity.web;

import cn.denggao.identity.domain.ClosingAccount;
import cn.denggao.identity.domain.EnrollingPerson;
import cn.denggao.identity.domain.GrantingRoles;
import cn.denggao.identity.domain.ResettingPassword;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The acts on one account; who may do which is decided by the use cases. */
@Controller
@RequestMapping("/accounts/{login}")
class AccountActsController {

	private final EnrollingPerson enrolling;

	private final ClosingAccount closing;

	private final ResettingPassword resetting;

	private final GrantingRoles granting;

	AccountActsController(EnrollingPerson enrolling, ClosingAccount closing, ResettingPassword resetting,
			GrantingRoles granting) {
		this.enrolling = enrolling;
		this.closing = closing;
		this.resetting = resetting;
		this.granting = granting;
	}

	@PostMapping
	String correct(@PathVariable String login, @Valid CorrectAccountForm form, RedirectAttributes flash) {
		enrolling.correct(login, form.name(), form.duty());
		return done(login, "identity.account.corrected", flash);
	}

	@PostMapping("/closing")
	String disable(@PathVariable String login, @Valid AccountReasonForm form, RedirectAttributes flash) {
		closing.disable(login, form.reason().strip());
		return done(login, "identity.closing.done", flash);
	}

	@PostMapping("/opening")
	String enable(@PathVariable String login, @Valid AccountReasonForm form, RedirectAttributes flash) {
		closing.enable(login, form.reason().strip());
		return done(login, "identity.closing.undone", flash);
	}

	@PostMapping("/password")
	String reset(@PathVariable String login, RedirectAttributes flash) {
		flash.addFlashAttribute("password", resetting.reset(login));
		return done(login, "identity.reset.done", flash);
	}

	@PostMapping("/password/permission")
	String allowReset(@PathVariable String login, RedirectAttributes flash) {
		resetting.allow(login);
		return done(login, "identity.reset.allowed", flash);
	}

	@PostMapping("/roles")
	String grant(@PathVariable String login, @Valid GrantForm form, RedirectAttributes flash) {
		granting.grant(login, form.granted(), form.lastDay());
		return done(login, "identity.grant.done", flash);
	}

	@PostMapping("/roles/withdrawal")
	String withdraw(@PathVariable String login, @Valid WithdrawForm form, RedirectAttributes flash) {
		granting.withdraw(login, form.role(), form.reason().strip());
		return done(login, "identity.grant.undone", flash);
	}

	private static String done(String login, String key, RedirectAttributes flash) {
		flash.addFlashAttribute("done", key);
		return "redirect:/accounts/" + login;
	}

}

package cn.denggao.application.web;

import cn.denggao.application.ProjectId;
import cn.denggao.application.domain.WithdrawingApplication;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 撤回申报: the hospital's department withdraws, told beforehand what follows. */
@Controller
@RequestMapping("/projects/{project}/withdrawal")
class WithdrawalController {

	private final ProjectHeads heads;

	private final WithdrawingApplication withdrawing;

	WithdrawalController(ProjectHeads heads, WithdrawingApplication withdrawing) {
		this.heads = heads;
		this.withdrawing = withdrawing;
	}

	@GetMapping
	String ask(@PathVariable ProjectId project, Model model) {
		model.addAttribute("head", heads.of(heads.ofHospital(project)));
		model.addAttribute("consequence", withdrawing.consequence(project));
		return "application/withdrawal";
	}

	@PostMapping
	String withdraw(@PathVariable ProjectId project, @RequestParam(defaultValue = "") String reason,
			RedirectAttributes flash) {
		withdrawing.withdraw(project, reason);
		flash.addFlashAttribute("done", "application.withdrawal.done");
		return "redirect:/applications";
	}

}

package cn.denggao.application.web;

import cn.denggao.application.ProjectId;
import cn.denggao.application.domain.renewal.TakingBackDraft;
import cn.denggao.application.domain.renewal.TakingNote;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 格式变动: how the form of a dossier was changed, and what lies aside. */
@Controller
@RequestMapping("/projects/{project}/form")
class RenewalController {

	private final ProjectHeads heads;

	private final RenewalViews views;

	private final TakingNote taking;

	private final TakingBackDraft takingBack;

	RenewalController(ProjectHeads heads, RenewalViews views, TakingNote taking, TakingBackDraft takingBack) {
		this.takingBack = takingBack;
		this.heads = heads;
		this.views = views;
		this.taking = taking;
	}

	@GetMapping
	String show(@PathVariable ProjectId project, Model model) {
		var summary = heads.ofHospital(project);
		views.renew(project);
		model.addAttribute("head", heads.of(summary));
		model.addAttribute("view", views.of(summary));
		model.addAttribute("left", views.left(summary));
		return "application/form-renewals";
	}

	@PostMapping("/taking-back")
	String takeBack(@PathVariable ProjectId project, RedirectAttributes flash) {
		takingBack.takeBack(project);
		flash.addFlashAttribute("done", "application.form.taken-back");
		return "redirect:/projects/" + project + "/application";
	}

	@PostMapping("/note")
	String takeNote(@PathVariable ProjectId project, RedirectAttributes flash) {
		taking.take(project);
		flash.addFlashAttribute("done", "application.form.noted");
		return "redirect:/projects/" + project + "/application";
	}

}

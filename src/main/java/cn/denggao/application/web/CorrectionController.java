package cn.denggao.application.web;

import cn.denggao.application.ProjectId;
import cn.denggao.application.domain.AskingSignatures;
import cn.denggao.application.domain.CorrectingApplication;
import cn.denggao.application.domain.Signatures.Capacity;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 补正: all defects at once, the two new signatures, and handing in again. */
@Controller
@RequestMapping("/projects/{project}/correction")
class CorrectionController {

	private final ProjectHeads heads;

	private final CorrectionViews views;

	private final RenewalViews renewals;

	private final AskingSignatures asking;

	private final CorrectingApplication correcting;

	CorrectionController(ProjectHeads heads, CorrectionViews views, RenewalViews renewals, AskingSignatures asking,
			CorrectingApplication correcting) {
		this.heads = heads;
		this.views = views;
		this.renewals = renewals;
		this.asking = asking;
		this.correcting = correcting;
	}

	@GetMapping
	String show(@PathVariable ProjectId project, Model model) {
		var summary = heads.ofHospital(project);
		renewals.renew(project);
		model.addAttribute("head", heads.of(summary));
		model.addAttribute("correction", views.of(summary));
		return "application/correction";
	}

	@PostMapping("/signatures")
	String sign(@PathVariable ProjectId project, @RequestParam Capacity capacity,
			@RequestParam(defaultValue = "false") boolean truthful, RedirectAttributes flash) {
		correcting.sign(project, capacity, truthful);
		flash.addFlashAttribute("done", "application.correction.signed");
		return back(project);
	}

	@PostMapping("/request")
	String ask(@PathVariable ProjectId project, RedirectAttributes flash) {
		asking.ask(project);
		flash.addFlashAttribute("done", "application.correction.asked");
		return back(project);
	}

	@PostMapping
	String resubmit(@PathVariable ProjectId project) {
		correcting.resubmit(project);
		return "redirect:/projects/" + project + "/receipt";
	}

	private static String back(ProjectId project) {
		return "redirect:/projects/" + project + "/correction";
	}

}

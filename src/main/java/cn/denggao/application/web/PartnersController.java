package cn.denggao.application.web;

import java.time.Instant;

import cn.denggao.application.ProjectId;
import cn.denggao.application.domain.partner.AnsweringPartnership;
import cn.denggao.application.domain.partner.NamingPartners;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 联合申报单位: the hospital that leads names its partners, their principals answer. */
@Controller
@RequestMapping("/projects/{project}/partners")
class PartnersController {

	private final NamingPartners naming;

	private final AnsweringPartnership answering;

	private final PartnerViews views;

	PartnersController(NamingPartners naming, AnsweringPartnership answering, PartnerViews views) {
		this.naming = naming;
		this.answering = answering;
		this.views = views;
	}

	@GetMapping
	String show(@PathVariable ProjectId project, Model model) {
		views.show(project, model);
		return "application/partners";
	}

	@PostMapping
	String name(@PathVariable ProjectId project, @RequestParam(defaultValue = "") String hospital,
			@RequestParam(defaultValue = "") String part, @RequestParam(defaultValue = "") String tasks,
			RedirectAttributes flash) {
		naming.name(project, hospital, part, tasks);
		return back(project, "named", flash);
	}

	@PostMapping("/removal")
	String remove(@PathVariable ProjectId project, @RequestParam(defaultValue = "") String hospital,
			RedirectAttributes flash) {
		naming.remove(project, hospital);
		return back(project, "removed", flash);
	}

	@PostMapping("/answer")
	String answer(@PathVariable ProjectId project, @RequestParam boolean confirmed, @RequestParam Instant asked,
			@RequestParam(defaultValue = "") String reason, RedirectAttributes flash) {
		answering.answer(project, confirmed, reason, asked);
		flash.addFlashAttribute("done", "application.partner.done." + (confirmed ? "confirmed" : "declined"));
		return confirmed ? "redirect:/projects/" + project + "/partners" : "redirect:/applications";
	}

	private static String back(ProjectId project, String done, RedirectAttributes flash) {
		flash.addFlashAttribute("done", "application.partner.done." + done);
		return "redirect:/projects/" + project + "/partners";
	}

}

package cn.denggao.application.web;

import cn.denggao.application.ProjectId;
import cn.denggao.application.domain.writing.CarryingOver;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 带入往年内容: from what the hospital wrote in an earlier round. */
@Controller
@RequestMapping("/projects/{project}/carry-over")
class CarryOverController {

	private final ProjectHeads heads;

	private final CarryingOver carrying;

	CarryOverController(ProjectHeads heads, CarryingOver carrying) {
		this.heads = heads;
		this.carrying = carrying;
	}

	@GetMapping
	String choose(@PathVariable ProjectId project, Model model) {
		var summary = heads.ofHospital(project);
		model.addAttribute("head", heads.of(summary));
		model.addAttribute("sources", carrying.sources(project).stream().map(heads::of).toList());
		return "application/carry-over";
	}

	@PostMapping
	String carry(@PathVariable ProjectId project, @RequestParam ProjectId from, RedirectAttributes flash) {
		flash.addFlashAttribute("carried", carrying.carry(project, from));
		return "redirect:/projects/" + project + "/carry-over";
	}

}

package cn.denggao.programme.web;

import java.util.Map;

import cn.denggao.programme.RoundId;
import cn.denggao.programme.domain.AllocatingPlaces;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 按人口分配: proposals for the places of a draft round, and taking one over. */
@Controller
@RequestMapping("/rounds/{round}/quotas/allocations")
class AllocationController {

	private final RoundReaders readers;

	private final AllocatingPlaces allocating;

	AllocationController(RoundReaders readers, AllocatingPlaces allocating) {
		this.readers = readers;
		this.allocating = allocating;
	}

	@GetMapping
	String show(@PathVariable RoundId round, Model model) {
		var summary = readers.seen(round);
		var sheet = allocating.of(round);
		model.addAttribute("round", summary);
		model.addAttribute("sheet", sheet);
		model.addAttribute("editable", sheet.draft() && readers.isOfficer(summary));
		return "programme/allocations";
	}

	@PostMapping
	String propose(@PathVariable RoundId round, @RequestParam Map<String, String> typed, RedirectAttributes flash) {
		allocating.propose(round, typed);
		flash.addFlashAttribute("done", "programme.allocation.made");
		return "redirect:/rounds/" + round + "/quotas/allocations";
	}

	@PostMapping("/{version}/application")
	String apply(@PathVariable RoundId round, @PathVariable int version, RedirectAttributes flash) {
		allocating.apply(round, version);
		flash.addFlashAttribute("done", "programme.allocation.applied");
		return "redirect:/rounds/" + round + "/quotas";
	}

}

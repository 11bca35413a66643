package cn.denggao.programme.web;

import java.util.Map;

import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.RoundDirectory;
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

	private final RoundDirectory rounds;

	private final AllocatingPlaces allocating;

	private final CurrentActor currentActor;

	AllocationController(RoundDirectory rounds, AllocatingPlaces allocating, CurrentActor currentActor) {
		this.rounds = rounds;
		this.allocating = allocating;
		this.currentActor = currentActor;
	}

	@GetMapping
	String show(@PathVariable RoundId round, Model model) {
		var actor = currentActor.get();
		var summary = rounds.require(round);
		boolean officer = actor.has(Role.HC_PROVINCE.code());
		if (!(officer || actor.has(Role.HC_PROVINCE_LEADER.code()))
				|| !actor.organisation().equals(summary.organisation().value())) {
			throw Refused.notFound();
		}
		var sheet = allocating.of(round);
		model.addAttribute("round", summary);
		model.addAttribute("sheet", sheet);
		model.addAttribute("editable", sheet.draft() && officer);
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

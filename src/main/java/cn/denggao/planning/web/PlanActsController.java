package cn.denggao.planning.web;

import java.util.UUID;

import cn.denggao.planning.domain.DraftingPlan;
import cn.denggao.planning.domain.OpeningPlan;
import cn.denggao.planning.domain.PublishingPlan;
import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the officer and the leader do with one version of a plan. */
@Controller
@RequestMapping("/plans/{plan}")
class PlanActsController {

	private final DraftingPlan drafting;

	private final PublishingPlan publishing;

	private final OpeningPlan opening;

	PlanActsController(DraftingPlan drafting, PublishingPlan publishing, OpeningPlan opening) {
		this.drafting = drafting;
		this.publishing = publishing;
		this.opening = opening;
	}

	@PostMapping
	String write(@PathVariable UUID plan, @RequestParam(defaultValue = "-1") long version,
			@RequestParam(defaultValue = "false") boolean propose, @Valid BlocksForm form, RedirectAttributes flash) {
		if (propose) {
			drafting.propose(plan, version, form.title().strip(), form.blocks());
			return done(plan, "planning.proposed.done", flash);
		}
		drafting.write(plan, version, form.title().strip(), form.blocks());
		return done(plan, "planning.written.done", flash);
	}

	@PostMapping("/outflow")
	String put(@PathVariable UUID plan, @Valid OutflowForm form, RedirectAttributes flash) {
		drafting.put(plan, form.specialty().strip(), form.year(), form.wholePatients(), form.percent());
		return done(plan, "planning.row.put", flash);
	}

	@PostMapping("/outflow/removal")
	String removeOutflow(@PathVariable UUID plan, @RequestParam(defaultValue = "") String specialty,
			RedirectAttributes flash) {
		drafting.removeOutflow(plan, specialty);
		return done(plan, "planning.row.removed", flash);
	}

	@PostMapping("/demand")
	String put(@PathVariable UUID plan, @Valid DemandForm form, RedirectAttributes flash) {
		drafting.put(plan, form.specialty().strip(), form.wholeVisits(), form.why().strip());
		return done(plan, "planning.row.put", flash);
	}

	@PostMapping("/demand/removal")
	String removeDemand(@PathVariable UUID plan, @RequestParam(defaultValue = "") String specialty,
			RedirectAttributes flash) {
		drafting.removeDemand(plan, specialty);
		return done(plan, "planning.row.removed", flash);
	}

	@PostMapping("/publication")
	String publish(@PathVariable UUID plan, @RequestParam(defaultValue = "-1") long version, RedirectAttributes flash) {
		publishing.publish(plan, version);
		return done(plan, "planning.published.done", flash);
	}

	@PostMapping("/return")
	String giveBack(@PathVariable UUID plan, @Valid ReasonForm form, RedirectAttributes flash) {
		publishing.giveBack(plan, form.text());
		return done(plan, "planning.given-back.done", flash);
	}

	@PostMapping("/revision")
	String revise(@PathVariable UUID plan, @Valid ReasonForm form, RedirectAttributes flash) {
		return done(opening.revise(plan, form.text()), "planning.drafted.done", flash);
	}

	@PostMapping("/removal")
	String discard(@PathVariable UUID plan, RedirectAttributes flash) {
		drafting.discard(plan);
		flash.addFlashAttribute("done", "planning.discarded.done");
		return "redirect:/plans";
	}

	private static String done(UUID plan, String what, RedirectAttributes flash) {
		flash.addFlashAttribute("done", what);
		return "redirect:/plans/" + plan;
	}

}

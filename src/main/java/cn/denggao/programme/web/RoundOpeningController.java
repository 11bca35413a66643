package cn.denggao.programme.web;

import java.time.Instant;
import java.time.LocalDateTime;

import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.MovingDeadline;
import cn.denggao.programme.OpeningRound;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.RoundOffices;
import cn.denggao.programme.domain.RoundPlans;
import cn.denggao.programme.domain.RoundProposals;
import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Opens a round and moves its dates, two people each time. */
@Controller
@RequestMapping("/rounds/{round}/opening")
class RoundOpeningController {

	private final RoundDirectory rounds;

	private final RoundPlans plans;

	private final RoundProposals proposals;

	private final RoundSteps steps;

	private final RoundOffices offices;

	private final OrganisationDirectory organisations;

	private final CurrentActor currentActor;

	RoundOpeningController(RoundDirectory rounds, RoundPlans plans, RoundProposals proposals, RoundSteps steps,
			RoundOffices offices, OrganisationDirectory organisations, CurrentActor currentActor) {
		this.proposals = proposals;
		this.rounds = rounds;
		this.plans = plans;
		this.steps = steps;
		this.offices = offices;
		this.organisations = organisations;
		this.currentActor = currentActor;
	}

	@GetMapping
	String show(@PathVariable RoundId round, Model model) {
		var actor = currentActor.get();
		var summary = rounds.require(round);
		if (!offices.mayAct(actor, summary, Role.HC_DECIDER, Role.HC_DECIDER_LEADER)) {
			throw Refused.notFound();
		}
		var plan = plans.of(round);
		model.addAttribute("round", summary);
		model.addAttribute("plan", plan);
		addProposals(round, model);
		model.addAttribute("decider", organisations.nameOf(summary.organisation()));
		model.addAttribute("closesAt", RoundLines.local(plan.closesAt()));
		model.addAttribute("recommendationClosesAt", RoundLines.local(plan.recommendationClosesAt()));
		model.addAttribute("officer", offices.mayAct(actor, summary, Role.HC_DECIDER));
		model.addAttribute("leader", offices.mayAct(actor, summary, Role.HC_DECIDER_LEADER));
		return "programme/opening";
	}

	@PostMapping
	String propose(@PathVariable RoundId round, @Valid ProposeOpeningForm form, RedirectAttributes flash) {
		steps.opening()
			.propose(round, at(form.closesOn().atTime(form.closesTime())),
					at(form.recommendationClosesOn().atTime(form.recommendationClosesTime())), form.documentNo());
		return done(round, "programme.opening.proposed", flash);
	}

	@PostMapping("/approval")
	String open(@PathVariable RoundId round, @RequestParam(defaultValue = "") String seen, RedirectAttributes flash) {
		steps.opening().open(round, seen);
		return done(round, "programme.opening.opened", flash);
	}

	@PostMapping("/removal")
	String withdraw(@PathVariable RoundId round, RedirectAttributes flash) {
		steps.opening().withdraw(round);
		return done(round, "programme.opening.withdrawn", flash);
	}

	@PostMapping("/rejection")
	String reject(@PathVariable RoundId round, @RequestParam(defaultValue = "") String seen,
			@RequestParam(defaultValue = "") String reason, RedirectAttributes flash) {
		steps.opening().reject(round, seen, reason);
		return done(round, "programme.opening.rejected", flash);
	}

	@PostMapping("/moves")
	String move(@PathVariable RoundId round, @Valid MoveDeadlineForm form, RedirectAttributes flash) {
		steps.moving()
			.propose(round, form.deadline(), at(form.to().atTime(form.toTime())), form.documentNo(), form.reason());
		return done(round, "programme.opening.move-proposed", flash);
	}

	@PostMapping("/moves/approval")
	String approveMove(@PathVariable RoundId round, @RequestParam(defaultValue = "") String seen,
			RedirectAttributes flash) {
		steps.moving().approve(round, seen);
		return done(round, "programme.opening.moved", flash);
	}

	@PostMapping("/moves/removal")
	String withdrawMove(@PathVariable RoundId round, RedirectAttributes flash) {
		steps.moving().withdraw(round);
		return done(round, "programme.opening.move-withdrawn", flash);
	}

	@PostMapping("/moves/rejection")
	String rejectMove(@PathVariable RoundId round, @RequestParam(defaultValue = "") String seen,
			@RequestParam(defaultValue = "") String reason, RedirectAttributes flash) {
		steps.moving().reject(round, seen, reason);
		return done(round, "programme.opening.move-rejected", flash);
	}

	private void addProposals(RoundId round, Model model) {
		var moves = proposals.moves(round);
		model.addAttribute("proposal", proposals.opening(round));
		model.addAttribute("move", moves.stream().filter(RoundProposals.Move::isWaiting).findFirst().orElse(null));
		model.addAttribute("moves", moves.stream().filter(move -> !move.isWaiting()).toList());
	}

	private static Instant at(LocalDateTime time) {
		return time.atZone(OfficialClock.ZONE).toInstant();
	}

	private static String done(RoundId round, String key, RedirectAttributes flash) {
		flash.addFlashAttribute("done", key);
		return "redirect:/rounds/" + round + "/opening";
	}

}

package cn.denggao.application.web;

import java.util.LinkedHashMap;
import java.util.Map;

import cn.denggao.application.DraftingApplication;
import cn.denggao.application.domain.LeaningProjects;
import cn.denggao.application.domain.RegionDuplicates;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.AccountDirectory;
import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Actor;
import cn.denggao.kernel.Refused;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.RoundStatus;
import cn.denggao.programme.RoundSummary;
import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 新建申报: an applicant opens a draft in an open round. */
@Controller
@RequestMapping("/rounds/{round}/applications")
class NewApplicationController {

	private final DraftingApplication drafting;

	private final RoundDirectory rounds;

	private final OrganisationDirectory organisations;

	private final AccountDirectory accounts;

	private final ProjectHeads heads;

	private final OfficialClock clock;

	private final CurrentActor currentActor;

	private final RegionDuplicates duplicates;

	private final LeaningProjects leaning;

	NewApplicationController(DraftingApplication drafting, RoundDirectory rounds, OrganisationDirectory organisations,
			AccountDirectory accounts, ProjectHeads heads, OfficialClock clock, CurrentActor currentActor,
			RegionDuplicates duplicates, LeaningProjects leaning) {
		this.leaning = leaning;
		this.duplicates = duplicates;
		this.drafting = drafting;
		this.rounds = rounds;
		this.organisations = organisations;
		this.accounts = accounts;
		this.heads = heads;
		this.clock = clock;
		this.currentActor = currentActor;
	}

	@GetMapping("/new")
	String ask(@PathVariable RoundId round, Model model) {
		var actor = currentActor.get();
		var summary = rounds.require(round);
		if (!actor.has(Role.HOSPITAL_APPLICANT.code()) || !summary.status().reached(RoundStatus.OPEN)) {
			throw Refused.notFound();
		}
		model.addAttribute("round", summary);
		model.addAttribute("closesAt", ProjectHeads.local(summary.closesAt()));
		model.addAttribute("daysLeft", heads.daysLeft(summary.closesAt()));
		model.addAttribute("open", summary.isOpen() && !clock.now().isAfter(summary.closesAt()));
		model.addAttribute("specialties", specialties(summary));
		model.addAttribute("leaders", leaders(actor));
		model.addAttribute("leans", summary.isOpen() && leaning.isAsked(round));
		model.addAttribute("grounds", grounds(summary, actor));
		return "application/new";
	}

	@PostMapping
	String draft(@PathVariable RoundId round, @Valid NewApplicationForm form, RedirectAttributes flash) {
		var project = drafting.draft(round, form.specialty(), form.title(), form.leader(), form.leansOn());
		var others = duplicates.codesOf(project);
		if (!others.isEmpty()) {
			flash.addFlashAttribute("duplicates", String.join("、", others));
		}
		return "redirect:/projects/" + project + "/application";
	}

	/** Those that the round admits. */
	private Map<String, String> specialties(RoundSummary round) {
		var options = new LinkedHashMap<String, String>();
		if (round.isOpen()) {
			var admitted = rounds.rules(round.id()).specialties();
			organisations.specialties()
				.stream()
				.filter(each -> admitted.admits(each.code()))
				.forEach(each -> options.put(each.code(), each.code() + " " + each.name()));
		}
		return options;
	}

	/** Projects of the category this one leans on. */
	private Map<String, String> grounds(RoundSummary round, Actor actor) {
		var options = new LinkedHashMap<String, String>();
		if (round.isOpen() && leaning.isAsked(round.id())) {
			leaning.offered(round.id(), OrganisationId.of(actor.organisation()))
				.forEach(each -> options.put(each.id().toString(),
						each.code() + " " + each.hospitalName() + " " + each.specialtyName()));
		}
		return options;
	}

	private Map<String, String> leaders(Actor actor) {
		var options = new LinkedHashMap<String, String>();
		accounts.loginsOf(Role.PROJECT_LEADER, actor.organisation())
			.forEach(login -> options.put(login, accounts.nameOf(login)));
		return options;
	}

}

package cn.denggao.application.web;

import java.util.LinkedHashMap;
import java.util.Map;

import cn.denggao.application.DraftingApplication;
import cn.denggao.identity.AccountDirectory;
import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Refused;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 新建申报: an applicant opens a draft in an open round. */
@Controller
@RequestMapping("/rounds/{round}/applications")
class DraftController {

	private final DraftingApplication drafting;

	private final RoundDirectory rounds;

	private final OrganisationDirectory organisations;

	private final AccountDirectory accounts;

	private final CurrentActor actor;

	DraftController(DraftingApplication drafting, RoundDirectory rounds, OrganisationDirectory organisations,
			AccountDirectory accounts, CurrentActor actor) {
		this.drafting = drafting;
		this.rounds = rounds;
		this.organisations = organisations;
		this.accounts = accounts;
		this.actor = actor;
	}

	@GetMapping("/new")
	String ask(@PathVariable RoundId round, Model model) {
		if (!actor.get().has(Role.HOSPITAL_APPLICANT.code())) {
			throw Refused.notFound();
		}
		model.addAttribute("round", rounds.require(round));
		model.addAttribute("specialties", specialties());
		model.addAttribute("leaders", leaders());
		return "application/new";
	}

	@PostMapping
	String draft(@PathVariable RoundId round, @RequestParam String specialty, @RequestParam String title,
			@RequestParam String leader) {
		if (title.isBlank() || title.length() > 200) {
			throw Refused.at("title", "application.draft.title-length");
		}
		var project = drafting.draft(round, specialty, title, leader);
		return "redirect:/projects/" + project + "/application";
	}

	private Map<String, String> specialties() {
		var names = new LinkedHashMap<String, String>();
		organisations.specialties()
			.forEach(specialty -> names.put(specialty.code(), specialty.code() + " " + specialty.name()));
		return names;
	}

	private Map<String, String> leaders() {
		var names = new LinkedHashMap<String, String>();
		accounts.loginsOf(Role.PROJECT_LEADER, actor.get().organisation())
			.forEach(login -> names.put(login, accounts.nameOf(login)));
		return names;
	}

}

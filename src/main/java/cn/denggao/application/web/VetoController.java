package cn.denggao.application.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectVisibility;
import cn.denggao.application.domain.partner.Consortium;
import cn.denggao.application.domain.veto.ApplyingHospitals;
import cn.denggao.application.domain.veto.DecidingVeto;
import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.Role;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.programme.VetoKind;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 一票否决: vetoes against the hospitals of an application, seen from it. */
@Controller
@RequestMapping("/projects/{project}/vetoes")
class VetoController {

	private final DecidingVeto deciding;

	private final ProjectVisibility visibility;

	private final ProjectHeads heads;

	private final VetoLine.Maker lines;

	private final ApplyingHospitals applying;

	private final Consortium consortium;

	private final OrganisationDirectory organisations;

	private final CurrentActor actor;

	private final MessageSource messages;

	VetoController(DecidingVeto deciding, ProjectVisibility visibility, ProjectHeads heads, VetoLine.Maker lines,
			ApplyingHospitals applying, Consortium consortium, OrganisationDirectory organisations, CurrentActor actor,
			MessageSource messages) {
		this.applying = applying;
		this.consortium = consortium;
		this.organisations = organisations;
		this.deciding = deciding;
		this.visibility = visibility;
		this.heads = heads;
		this.lines = lines;
		this.actor = actor;
		this.messages = messages;
	}

	@GetMapping
	String show(@PathVariable ProjectId project, Model model) {
		model.addAttribute("vetoes", lines.of(deciding.of(project)));
		model.addAttribute("head", heads.of(visibility.require(project, actor.get())));
		model.addAttribute("officer", deciding.may(project, Role.HC_DECIDER));
		model.addAttribute("leader", deciding.may(project, Role.HC_DECIDER_LEADER));
		model.addAttribute("self", actor.get().login());
		model.addAttribute("kinds", kinds());
		model.addAttribute("hospitals", hospitals(project));
		model.addAttribute("joint", consortium.ever(project).size() > 0);
		return "application/vetoes";
	}

	@PostMapping
	String record(@PathVariable ProjectId project, @RequestParam(defaultValue = "") String hospital,
			@RequestParam(defaultValue = "") String kind, @RequestParam(defaultValue = "") String facts,
			RedirectAttributes flash) {
		deciding.record(project, hospital, kind, facts);
		return back(project, "recorded", flash);
	}

	@PostMapping("/{veto}/confirmation")
	String confirm(@PathVariable ProjectId project, @PathVariable UUID veto, RedirectAttributes flash) {
		deciding.confirm(project, veto);
		return back(project, "confirmed", flash);
	}

	@PostMapping("/{veto}/dismissal")
	String dismiss(@PathVariable ProjectId project, @PathVariable UUID veto,
			@RequestParam(defaultValue = "") String reason, RedirectAttributes flash) {
		deciding.dismiss(project, veto, reason);
		return back(project, "dismissed", flash);
	}

	@PostMapping("/{veto}/removal")
	String withdraw(@PathVariable ProjectId project, @PathVariable UUID veto, RedirectAttributes flash) {
		deciding.withdraw(project, veto);
		return back(project, "withdrawn", flash);
	}

	@PostMapping("/{veto}/lift-request")
	String askLift(@PathVariable ProjectId project, @PathVariable UUID veto,
			@RequestParam(defaultValue = "") String reason, RedirectAttributes flash) {
		deciding.askLift(project, veto, reason);
		return back(project, "lift-asked", flash);
	}

	@PostMapping("/{veto}/lift-request/removal")
	String withdrawLift(@PathVariable ProjectId project, @PathVariable UUID veto, RedirectAttributes flash) {
		deciding.withdrawLift(project, veto);
		return back(project, "lift-withdrawn", flash);
	}

	@PostMapping("/{veto}/lift")
	String lift(@PathVariable ProjectId project, @PathVariable UUID veto, RedirectAttributes flash) {
		deciding.lift(project, veto);
		return back(project, "lifted", flash);
	}

	@PostMapping("/{veto}/lift-refusal")
	String refuseLift(@PathVariable ProjectId project, @PathVariable UUID veto,
			@RequestParam(defaultValue = "") String reason, RedirectAttributes flash) {
		deciding.refuseLift(project, veto, reason);
		return back(project, "lift-refused", flash);
	}

	private static String back(ProjectId project, String done, RedirectAttributes flash) {
		flash.addFlashAttribute("done", "application.veto.done." + done);
		return "redirect:/projects/" + project + "/vetoes";
	}

	private Map<String, String> kinds() {
		var options = new LinkedHashMap<String, String>();
		Arrays.stream(VetoKind.values())
			.forEach(kind -> options.put(kind.name(),
					messages.getMessage("application.veto.kind." + kind, null, LocaleContextHolder.getLocale())));
		return options;
	}

	/** Whom a veto can be recorded against, the one that leads first. */
	private Map<String, String> hospitals(ProjectId project) {
		var options = new LinkedHashMap<String, String>();
		for (var each : applying.of(project)) {
			var role = options.isEmpty() ? "leading" : "partner";
			options.put(each.value(), messages.getMessage("application.veto.hospital." + role,
					new Object[] { organisations.nameOf(each) }, LocaleContextHolder.getLocale()));
		}
		return options;
	}

}

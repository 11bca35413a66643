package cn.denggao.programme.web;

import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.Role;
import cn.denggao.programme.ProgrammeNames;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundVisibility;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The rounds open now, and the way to a new application. */
@Controller
class ProgrammesController {

	private final RoundDirectory rounds;

	private final RoundLines lines;

	private final RoundVisibility visibility;

	private final ProgrammeNames names;

	private final CurrentActor currentActor;

	ProgrammesController(RoundDirectory rounds, RoundVisibility visibility, ProgrammeNames names, RoundLines lines,
			CurrentActor currentActor) {
		this.names = names;
		this.rounds = rounds;
		this.lines = lines;
		this.visibility = visibility;
		this.currentActor = currentActor;
	}

	@GetMapping("/programmes")
	String show(Model model) {
		model.addAttribute("rounds",
				visibility.visible(rounds.open(), currentActor.get()).stream().map(lines::of).toList());
		model.addAttribute("packs", names.packs());
		model.addAttribute("mayApply", currentActor.get().has(Role.HOSPITAL_APPLICANT.code()));
		return "programme/programmes";
	}

}

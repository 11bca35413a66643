package cn.denggao.programme.web;

import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.Role;
import cn.denggao.programme.RoundDirectory;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The rounds open now, and the way to a new application. */
@Controller
class ProgrammesController {

	private final RoundDirectory rounds;

	private final RoundLines lines;

	private final CurrentActor currentActor;

	ProgrammesController(RoundDirectory rounds, RoundLines lines, CurrentActor currentActor) {
		this.rounds = rounds;
		this.lines = lines;
		this.currentActor = currentActor;
	}

	@GetMapping("/programmes")
	String show(Model model) {
		model.addAttribute("rounds", rounds.open().stream().map(lines::of).toList());
		model.addAttribute("mayApply", currentActor.get().has(Role.HOSPITAL_APPLICANT.code()));
		return "programme/programmes";
	}

}

package cn.denggao.programme.web;

import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.Role;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundOffices;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The rounds open now, and the way to a new application. */
@Controller
class ProgrammesController {

	private final RoundDirectory rounds;

	private final RoundLines lines;

	private final RoundOffices offices;

	private final OrganisationDirectory organisations;

	private final CurrentActor currentActor;

	ProgrammesController(RoundDirectory rounds, RoundLines lines, RoundOffices offices,
			OrganisationDirectory organisations, CurrentActor currentActor) {
		this.rounds = rounds;
		this.lines = lines;
		this.offices = offices;
		this.organisations = organisations;
		this.currentActor = currentActor;
	}

	@GetMapping("/programmes")
	String show(Model model) {
		var own = OrganisationId.of(currentActor.get().organisation());
		model.addAttribute("rounds",
				rounds.open()
					.stream()
					.filter(round -> !isHospital(own) || offices.reaches(round, own))
					.map(lines::of)
					.toList());
		model.addAttribute("mayApply", currentActor.get().has(Role.HOSPITAL_APPLICANT.code()));
		return "programme/programmes";
	}

	private boolean isHospital(OrganisationId organisation) {
		return organisations.findHospital(organisation).isPresent();
	}

}

package cn.denggao.application.web;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Refused;
import cn.denggao.organisation.OrganisationId;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 我的申报: a hospital's applications, each with what happens next. */
@Controller
class ApplicationsController {

	private final ProjectDirectory projects;

	private final ApplicationLines lines;

	private final ProjectHeads heads;

	private final CurrentActor currentActor;

	private final PartnerViews partners;

	ApplicationsController(ProjectDirectory projects, ApplicationLines lines, ProjectHeads heads,
			CurrentActor currentActor, PartnerViews partners) {
		this.partners = partners;
		this.projects = projects;
		this.lines = lines;
		this.heads = heads;
		this.currentActor = currentActor;
	}

	@GetMapping("/applications")
	String list(Model model) {
		var actor = currentActor.get();
		if (!heads.isOfHospital(actor)) {
			throw Refused.notFound();
		}
		model.addAttribute("lines",
				projects.ofHospital(OrganisationId.of(actor.organisation())).stream().map(lines::of).toList());
		model.addAttribute("parts", partners.parts());
		model.addAttribute("applicant", actor.has(Role.HOSPITAL_APPLICANT.code()));
		return "application/list";
	}

}

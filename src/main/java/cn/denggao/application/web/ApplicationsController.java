package cn.denggao.application.web;

import java.io.IOException;
import java.util.List;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.domain.remark.ReadingRemarks;
import cn.denggao.audit.ExportingLists;
import cn.denggao.audit.Subject;
import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Actor;
import cn.denggao.kernel.Refused;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.sheet.WorkbookAnswer;
import jakarta.servlet.http.HttpServletResponse;

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

	private final OwnApplicationsSheet sheet;

	private final ExportingLists exporting;

	private final ReadingRemarks remarks;

	ApplicationsController(ProjectDirectory projects, ApplicationLines lines, ProjectHeads heads,
			CurrentActor currentActor, PartnerViews partners, OwnApplicationsSheet sheet, ExportingLists exporting,
			ReadingRemarks remarks) {
		this.remarks = remarks;
		this.sheet = sheet;
		this.exporting = exporting;
		this.partners = partners;
		this.projects = projects;
		this.lines = lines;
		this.heads = heads;
		this.currentActor = currentActor;
	}

	@GetMapping("/applications")
	String list(Model model) {
		var actor = ofHospital();
		var own = lines(actor);
		model.addAttribute("lines", own);
		model.addAttribute("remarks", remarks.ofOfficers(own.stream().map(line -> line.project().id()).toList()));
		model.addAttribute("parts", partners.parts());
		model.addAttribute("applicant", actor.has(Role.HOSPITAL_APPLICANT.code()));
		return "application/list";
	}

	@GetMapping("/applications/workbook")
	void workbook(HttpServletResponse response) throws IOException {
		var actor = ofHospital();
		exporting.write(sheet.of(lines(actor)), "application.own-exported",
				Subject.of("organisation", actor.organisation()), new WorkbookAnswer(response, "applications.xlsx"));
	}

	private Actor ofHospital() {
		var actor = currentActor.get();
		if (!heads.isOfHospital(actor)) {
			throw Refused.notFound();
		}
		return actor;
	}

	private List<ApplicationLine> lines(Actor actor) {
		return projects.ofHospital(OrganisationId.of(actor.organisation())).stream().map(lines::of).toList();
	}

}

package cn.denggao.application.web;

import java.io.IOException;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.domain.veto.DecidingVeto;
import cn.denggao.audit.ExportingLists;
import cn.denggao.audit.Subject;
import cn.denggao.sheet.WorkbookAnswer;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The vetoes of an application's page, taken away by those who read that page. */
@Controller
class VetoSheetController {

	private final DecidingVeto deciding;

	private final ProjectDirectory projects;

	private final VetoSheet sheet;

	private final ExportingLists exporting;

	VetoSheetController(DecidingVeto deciding, ProjectDirectory projects, VetoSheet sheet, ExportingLists exporting) {
		this.deciding = deciding;
		this.projects = projects;
		this.sheet = sheet;
		this.exporting = exporting;
	}

	@GetMapping("/projects/{project}/vetoes/workbook")
	void workbook(@PathVariable ProjectId project, HttpServletResponse response) throws IOException {
		var vetoes = deciding.of(project);
		exporting.write(sheet.of(projects.require(project), vetoes), "application.vetoes-exported",
				Subject.of("project", project), new WorkbookAnswer(response, "vetoes.xlsx"));
	}

}

package cn.denggao.planning.web;

import java.io.IOException;

import cn.denggao.audit.ExportingLists;
import cn.denggao.audit.Subject;
import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.NavigationEntry;
import cn.denggao.identity.NavigationEntry.Section;
import cn.denggao.planning.domain.ReadingDuties;
import cn.denggao.sheet.WorkbookAnswer;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 部门职责, and what departments read of projects (R004-30). */
@Controller
class DutiesController {

	private final ReadingDuties reading;

	private final ReadProjectSheet sheet;

	private final ExportingLists exporting;

	private final CurrentActor current;

	DutiesController(ReadingDuties reading, ReadProjectSheet sheet, ExportingLists exporting, CurrentActor current) {
		this.reading = reading;
		this.sheet = sheet;
		this.exporting = exporting;
		this.current = current;
	}

	@Bean
	static NavigationEntry dutiesEntry() {
		return new NavigationEntry("planning.department-duties", "/department-duties", Section.APPROVAL, 38,
				ReadingDuties.people());
	}

	@Bean
	static NavigationEntry departmentProjectsEntry() {
		return new NavigationEntry("planning.department-projects", "/department-projects", Section.CONSTRUCTION, 55,
				ReadingDuties.READERS);
	}

	@GetMapping("/department-duties")
	String duties(Model model) {
		model.addAttribute("programmes", reading.programmes());
		return "planning/duties";
	}

	@GetMapping("/department-projects/workbook")
	void workbook(HttpServletResponse response) throws IOException {
		var list = sheet.all();
		exporting.write(list, "planning.projects-exported", Subject.of("organisation", current.get().organisation()),
				new WorkbookAnswer(response, "projects.xlsx"));
	}

	@GetMapping("/department-projects")
	String projects(Model model) {
		model.addAttribute("projects", reading.projects());
		return "planning/department-projects";
	}

}

package cn.denggao.planning.web;

import cn.denggao.identity.NavigationEntry;
import cn.denggao.identity.NavigationEntry.Section;
import cn.denggao.planning.domain.ReadingDuties;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 部门职责, and what departments read of projects (R004-30). */
@Controller
class DutiesController {

	private final ReadingDuties reading;

	DutiesController(ReadingDuties reading) {
		this.reading = reading;
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

	@GetMapping("/department-projects")
	String projects(Model model) {
		model.addAttribute("projects", reading.projects());
		return "planning/department-projects";
	}

}

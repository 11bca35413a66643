package cn.denggao.identity.web;

import java.io.IOException;

import cn.denggao.identity.NavigationEntry;
import cn.denggao.identity.NavigationEntry.Section;
import cn.denggao.identity.Role;
import cn.denggao.identity.domain.ExportingColleagues;
import cn.denggao.identity.domain.ReadingColleagues;
import cn.denggao.identity.domain.RoleTerm;
import cn.denggao.sheet.WorkbookAnswer;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 本院用户: who has which role in the own hospital, and until when. */
@Controller
class ColleaguesController {

	private final ReadingColleagues reading;

	private final ExportingColleagues exporting;

	ColleaguesController(ReadingColleagues reading, ExportingColleagues exporting) {
		this.reading = reading;
		this.exporting = exporting;
	}

	@Bean
	static NavigationEntry colleaguesEntry() {
		return NavigationEntry.of("identity.nav.colleagues", "/colleagues", Section.CONFIGURATION, 60,
				Role.HOSPITAL_PRINCIPAL, Role.HOSPITAL_DEPT);
	}

	@GetMapping("/colleagues")
	String show(Model model) {
		model.addAttribute("colleagues", reading.all());
		model.addAttribute("unlimited", RoleTerm.UNLIMITED);
		return "identity/colleagues";
	}

	@GetMapping("/colleagues/workbook")
	void workbook(HttpServletResponse response) throws IOException {
		exporting.write(new WorkbookAnswer(response, "colleagues.xlsx"));
	}

}

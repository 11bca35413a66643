package cn.denggao.identity.web;

import cn.denggao.identity.NavigationEntry;
import cn.denggao.identity.NavigationEntry.Section;
import cn.denggao.identity.Role;
import cn.denggao.identity.domain.ReadingColleagues;
import cn.denggao.identity.domain.RoleTerm;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 本院用户: who has which role in the own hospital, and until when. */
@Controller
class ColleaguesController {

	private final ReadingColleagues reading;

	ColleaguesController(ReadingColleagues reading) {
		this.reading = reading;
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

}

package cn.denggao.discipline.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import cn.denggao.calendar.OfficialClock;
import cn.denggao.discipline.DisciplineClass;
import cn.denggao.discipline.domain.DisciplineDesk;
import cn.denggao.discipline.domain.DraftingClassification;
import cn.denggao.discipline.domain.ReadingClassifications;
import cn.denggao.discipline.domain.RegisteringDisciplines;
import cn.denggao.identity.NavigationEntry;
import cn.denggao.identity.NavigationEntry.Section;
import jakarta.validation.Valid;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 学科分类 of the own hospital: its register and the versions of all years. */
@Controller
@RequestMapping("/disciplines")
class DisciplinesController {

	private final ReadingClassifications reading;

	private final DraftingClassification drafting;

	private final RegisteringDisciplines registering;

	private final DisciplineDesk desk;

	private final OfficialClock clock;

	DisciplinesController(ReadingClassifications reading, DraftingClassification drafting,
			RegisteringDisciplines registering, DisciplineDesk desk, OfficialClock clock) {
		this.reading = reading;
		this.drafting = drafting;
		this.registering = registering;
		this.desk = desk;
		this.clock = clock;
	}

	@Bean
	static NavigationEntry disciplinesEntry() {
		return new NavigationEntry("discipline.title", "/disciplines", Section.APPROVAL, 35, DisciplineDesk.HOSPITAL);
	}

	@GetMapping
	String list(Model model) {
		model.addAttribute("versions", reading.own());
		model.addAttribute("hospital", reading.hospitalName());
		model.addAttribute("registered", reading.registered());
		model.addAttribute("office", desk.isOffice());
		model.addAttribute("classes", DisciplineClass.values());
		int year = clock.today().getYear();
		model.addAttribute("years", List.of(year, year + 1, year - 1));
		return "discipline/disciplines";
	}

	@GetMapping("/register")
	String register(Model model) {
		model.addAttribute("dictionary", registering.dictionary());
		model.addAttribute("office", desk.isOffice());
		return "discipline/register";
	}

	@PostMapping("/register")
	String keep(@RequestParam(required = false) Set<String> specialty, RedirectAttributes flash) {
		registering.keep((specialty == null) ? Set.of() : specialty);
		flash.addFlashAttribute("done", "discipline.register-kept");
		return "redirect:/disciplines";
	}

	@PostMapping("/classifications")
	String open(@Valid OpeningForm form, RedirectAttributes flash) {
		UUID id = drafting.open(form.year(), form.isLikeBefore());
		flash.addFlashAttribute("done", "discipline.drafted.done");
		return "redirect:/disciplines/classifications/" + id;
	}

}

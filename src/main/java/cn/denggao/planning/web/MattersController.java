package cn.denggao.planning.web;

import java.io.IOException;
import java.util.UUID;

import cn.denggao.audit.ExportingLists;
import cn.denggao.audit.Subject;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.NavigationEntry;
import cn.denggao.identity.NavigationEntry.Section;
import cn.denggao.planning.domain.MatterDesk;
import cn.denggao.planning.domain.MatterStatus;
import cn.denggao.planning.domain.ReadingMatters;
import cn.denggao.planning.domain.SettlingMatters;
import cn.denggao.sheet.WorkbookAnswer;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 协调事项: recorded by officers, answered by departments (R004-30, R001-16). */
@Controller
@RequestMapping("/matters")
class MattersController {

	private final ReadingMatters reading;

	private final SettlingMatters settling;

	private final MatterDesk desk;

	private final MatterListSheet sheet;

	private final ExportingLists exporting;

	private final OfficialClock clock;

	MattersController(ReadingMatters reading, SettlingMatters settling, MatterDesk desk, MatterListSheet sheet,
			ExportingLists exporting, OfficialClock clock) {
		this.reading = reading;
		this.settling = settling;
		this.desk = desk;
		this.sheet = sheet;
		this.exporting = exporting;
		this.clock = clock;
	}

	@Bean
	static NavigationEntry mattersEntry() {
		return new NavigationEntry("planning.matters", "/matters", Section.WORK, 20, MatterDesk.people());
	}

	@GetMapping
	String list(Model model) {
		var seen = reading.seen();
		model.addAttribute("matters", seen);
		model.addAttribute("open", seen.stream().filter(line -> line.status() != MatterStatus.CLOSED).count());
		model.addAttribute("overdue", seen.stream().filter(line -> line.isOverdue()).count());
		model.addAttribute("officer", desk.isOfficer());
		if (desk.isOfficer()) {
			model.addAttribute("departments", reading.departments());
			model.addAttribute("programmes", reading.programmes());
			model.addAttribute("projects", reading.projects());
			model.addAttribute("today", clock.today());
		}
		return "planning/matters";
	}

	@PostMapping
	String record(@Valid MatterForm form, RedirectAttributes flash) {
		return done(settling.record(form.entry()), "planning.matter.recorded.done", flash);
	}

	@GetMapping("/workbook")
	void workbook(HttpServletResponse response) throws IOException {
		exporting.write(sheet.all(), "planning.matters-exported",
				Subject.of("organisation", desk.reader().organisation()), new WorkbookAnswer(response, "matters.xlsx"));
	}

	@GetMapping("/{matter}")
	String show(@PathVariable UUID matter, Model model) {
		model.addAttribute("sheet", reading.sheet(matter));
		return "planning/matter";
	}

	@PostMapping("/{matter}/answer")
	String answer(@PathVariable UUID matter, @Valid WordsForm form, RedirectAttributes flash) {
		settling.answer(matter, form.text());
		return done(matter, "planning.matter.answered.done", flash);
	}

	@PostMapping("/{matter}/return")
	String askAgain(@PathVariable UUID matter, @Valid ReasonForm form, RedirectAttributes flash) {
		settling.askAgain(matter, form.text());
		return done(matter, "planning.given-back.done", flash);
	}

	@PostMapping("/{matter}/closing")
	String close(@PathVariable UUID matter, @Valid WordsForm form, RedirectAttributes flash) {
		settling.close(matter, form.text());
		return done(matter, "planning.matter.closed.done", flash);
	}

	private static String done(UUID matter, String what, RedirectAttributes flash) {
		flash.addFlashAttribute("done", what);
		return "redirect:/matters/" + matter;
	}

}

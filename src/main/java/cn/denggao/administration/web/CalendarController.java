package cn.denggao.administration.web;

import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import cn.denggao.administration.domain.KeepingCalendar;
import cn.denggao.calendar.CalendarYears;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.NavigationEntry;
import cn.denggao.identity.NavigationEntry.Section;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Refused;
import cn.denggao.kernel.TextRows;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 放假安排: the official calendar year by year, and the import of a notice. */
@Controller
@RequestMapping("/calendar")
class CalendarController {

	private final CalendarYears years;

	private final KeepingCalendar keeping;

	private final OfficialClock clock;

	CalendarController(CalendarYears years, KeepingCalendar keeping, OfficialClock clock) {
		this.years = years;
		this.keeping = keeping;
		this.clock = clock;
	}

	@Bean
	static NavigationEntry calendarEntry() {
		return NavigationEntry.of("administration.nav.calendar", "/calendar", Section.CONFIGURATION, 20, Role.SYS_ADMIN,
				Role.SEC_ADMIN, Role.AUDIT_ADMIN, Role.HC_PROVINCE);
	}

	@GetMapping
	String show(@RequestParam(required = false) Integer year, Model model) {
		int present = clock.today().getYear();
		int shown = (year != null) ? year : present;
		if (shown < 2000 || shown > 2999) {
			throw Refused.notFound();
		}
		var known = years.known();
		var days = years.of(shown);
		model.addAttribute("year", shown);
		model.addAttribute("years",
				Stream.concat(known.stream(), Stream.of(present, present + 1, shown)).distinct().sorted().toList());
		model.addAttribute("missing",
				IntStream.rangeClosed(present, present + 1).filter(one -> !known.contains(one)).boxed().toList());
		model.addAttribute("months",
				days.isEmpty() ? List.of()
						: IntStream.rangeClosed(1, 12)
							.mapToObj(month -> MonthView.of(YearMonth.of(shown, month), days))
							.toList());
		model.addAttribute("exceptions", DayLine.exceptions(days));
		model.addAttribute("keeper", keeping.isKeeper());
		return "administration/calendar";
	}

	@PostMapping("/preview")
	String preview(@RequestParam(defaultValue = "") String text, @RequestParam(required = false) MultipartFile file,
			Model model) throws IOException {
		var notice = (file != null && !file.isEmpty()) ? TextRows.decoded(file.getBytes()) : text;
		var preview = keeping.preview(notice);
		model.addAttribute("notice", notice);
		model.addAttribute("plan", preview.plan());
		model.addAttribute("exceptions", DayLine.of(preview.plan().exceptions()));
		model.addAttribute("changed", preview.plan().known() ? DayLine.of(preview.plan().changed()) : List.of());
		model.addAttribute("touched", preview.touched());
		return "administration/calendar-preview";
	}

	@PostMapping
	String accept(@RequestParam(defaultValue = "") String text, RedirectAttributes flash) {
		var plan = keeping.accept(text);
		flash.addFlashAttribute("done", "administration.calendar.imported");
		return "redirect:/calendar?year=" + plan.year();
	}

}

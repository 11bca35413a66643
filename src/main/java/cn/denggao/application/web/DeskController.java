package cn.denggao.application.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;

import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectStatus;
import cn.denggao.application.domain.desk.DeskFilter;
import cn.denggao.application.domain.desk.ExportingApplications;
import cn.denggao.application.domain.desk.FindingApplications;
import cn.denggao.application.domain.desk.PassingMany;
import cn.denggao.application.domain.desk.SavedFilters;
import cn.denggao.application.domain.remark.WaitingRemarks;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.sheet.WorkbookAnswer;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 形式审查: the officers' list of applications, found, exported, passed in numbers. */
@Controller
@RequestMapping("/formal-reviews")
class DeskController {

	private static final int PER_PAGE = 20;

	private static final int LAST_PAGE = 5000;

	private final FindingApplications finding;

	private final ExportingApplications exporting;

	private final PassingMany passing;

	private final SavedFilters filters;

	private final OfficialClock clock;

	private final WaitingRemarks remarks;

	DeskController(FindingApplications finding, ExportingApplications exporting, PassingMany passing,
			SavedFilters filters, OfficialClock clock, WaitingRemarks remarks) {
		this.remarks = remarks;
		this.finding = finding;
		this.exporting = exporting;
		this.passing = passing;
		this.filters = filters;
		this.clock = clock;
	}

	@GetMapping
	String show(DeskFilter filter, @RequestParam(defaultValue = "0") int page, Model model) {
		var found = finding.page(filter, PageRequest.of(Math.max(0, Math.min(page, LAST_PAGE)), PER_PAGE));
		model.addAttribute("asked", filter);
		model.addAttribute("rows", found);
		model.addAttribute("lines", found.getContent().stream().map(DeskLine::of).toList());
		model.addAttribute("choices", finding.choices());
		model.addAttribute("statuses", EnumSet.complementOf(EnumSet.of(ProjectStatus.DRAFT)));
		model.addAttribute("sorts", DeskFilter.Sort.values());
		model.addAttribute("remarks", remarks.counts());
		model.addAttribute("answers", remarks.answers());
		model.addAttribute("kept", filters.mine());
		model.addAttribute("address", filter.query());
		model.addAttribute("base", "/formal-reviews?" + filter.query());
		return "application/desk";
	}

	@GetMapping("/export")
	void export(DeskFilter filter, HttpServletResponse response) throws IOException {
		exporting.write(filter, new WorkbookAnswer(response, "applications-" + clock.today() + ".xlsx"));
	}

	@PostMapping("/passing")
	String pass(@RequestParam(required = false) List<ProjectId> chosen, DeskFilter filter, RedirectAttributes flash) {
		var outcomes = passing.pass((chosen == null) ? List.of() : chosen);
		flash.addFlashAttribute("outcomes", new ArrayList<>(outcomes.stream().map(DeskController::told).toList()));
		return back(filter);
	}

	@PostMapping("/filters")
	String keep(@RequestParam String name, DeskFilter filter, RedirectAttributes flash) {
		filters.keep(name, filter);
		flash.addFlashAttribute("done", "application.desk.filter-kept");
		return back(filter);
	}

	@PostMapping("/filters/{filter}/removal")
	String forget(@PathVariable("filter") UUID id, RedirectAttributes flash) {
		filters.forget(id);
		flash.addFlashAttribute("done", "application.desk.filter-forgotten");
		return "redirect:/formal-reviews";
	}

	/** Sessions keep plain texts only. */
	private static List<String> told(PassingMany.Outcome outcome) {
		return List.of(outcome.code(), outcome.sentence(), outcome.passed() ? "passed" : "left");
	}

	private static String back(DeskFilter filter) {
		return "redirect:/formal-reviews" + (filter.query().isEmpty() ? "" : "?" + filter.query());
	}

}

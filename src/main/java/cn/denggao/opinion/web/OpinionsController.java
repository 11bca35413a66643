package cn.denggao.opinion.web;

import java.io.IOException;
import java.time.format.DateTimeFormatter;

import cn.denggao.application.ProjectId;
import cn.denggao.audit.ExportingLists;
import cn.denggao.audit.Subject;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.opinion.domain.ReadingOpinions;
import cn.denggao.sheet.WorkbookAnswer;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** 办理意见: who said what at which step, for the offices of a project. */
@Controller
class OpinionsController {

	private static final int PER_PAGE = 20;

	private static final int LAST_PAGE = 100_000;

	private final ReadingOpinions reading;

	private final OpinionLine.Maker lines;

	private final OpinionSheet sheet;

	private final ExportingLists exporting;

	OpinionsController(ReadingOpinions reading, OpinionLine.Maker lines, OpinionSheet sheet, ExportingLists exporting) {
		this.reading = reading;
		this.lines = lines;
		this.sheet = sheet;
		this.exporting = exporting;
	}

	@GetMapping("/projects/{project}/opinions")
	String ofProject(@PathVariable ProjectId project, Model model) {
		model.addAttribute("project", reading.require(project));
		model.addAttribute("opinions", lines.of(reading.of(project)));
		return page(model);
	}

	@GetMapping("/opinions")
	String newest(@RequestParam(defaultValue = "0") int page, Model model) {
		var newest = reading.newest(PageRequest.of(Math.max(0, Math.min(page, LAST_PAGE)), PER_PAGE));
		model.addAttribute("opinions", lines.of(newest.getContent()));
		model.addAttribute("page", newest);
		return page(model);
	}

	@GetMapping("/projects/{project}/opinions/workbook")
	void workbook(@PathVariable ProjectId project, HttpServletResponse response) throws IOException {
		exporting.write(sheet.of(reading.require(project), reading.of(project)), "opinion.exported",
				Subject.of("project", project), answer(response));
	}

	@GetMapping("/opinions/workbook")
	void workbook(HttpServletResponse response) throws IOException {
		exporting.write(sheet.of(reading.newest(PageRequest.of(0, ExportingLists.MOST))), "opinion.exported",
				answer(response));
	}

	private static WorkbookAnswer answer(HttpServletResponse response) {
		return new WorkbookAnswer(response, "opinions.xlsx");
	}

	private static String page(Model model) {
		model.addAttribute("minutes", DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(OfficialClock.ZONE));
		return "opinion/opinions";
	}

}

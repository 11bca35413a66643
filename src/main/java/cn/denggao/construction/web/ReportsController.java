package cn.denggao.construction.web;

import java.util.Map;
import java.util.UUID;

import cn.denggao.application.ProjectId;
import cn.denggao.construction.LedgerReading;
import cn.denggao.construction.ReportId;
import cn.denggao.construction.TypedActuals;
import cn.denggao.construction.domain.ReadingBuildPeriod;
import cn.denggao.construction.domain.SubmitReport;
import cn.denggao.construction.domain.SubmittingAnnualReport;
import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 年度报告: one a year, with the values reached. */
@Controller
@RequestMapping("/projects/{project}/reports")
class ReportsController {

	private final ReadingBuildPeriod papers;

	private final LedgerReading books;

	private final SubmittingAnnualReport submitting;

	ReportsController(ReadingBuildPeriod papers, LedgerReading books, SubmittingAnnualReport submitting) {
		this.papers = papers;
		this.books = books;
		this.submitting = submitting;
	}

	@GetMapping
	String show(@PathVariable UUID project, Model model) {
		var id = new ProjectId(project);
		model.addAttribute("project", papers.project(id));
		model.addAttribute("reports", papers.reports(id));
		model.addAttribute("indicators", papers.indicators(id));
		model.addAttribute("trends", IndicatorTrend.of(papers.indicators(id), books.reported(id)));
		model.addAttribute("leader", papers.mayAct(id, "project-leader"));
		return "construction/reports";
	}

	@PostMapping("/{report}")
	String submit(@PathVariable UUID report, @Valid ReportForm form, @RequestParam Map<String, String> fields) {
		submitting.submit(new ReportId(report),
				new SubmitReport(form.progress(), form.problems(), form.plan(), TypedActuals.in(fields)));
		return "redirect:/tasks/done";
	}

}

package cn.denggao.construction.web;

import java.util.UUID;

import cn.denggao.application.ProjectId;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.construction.domain.ClosingCircular;
import cn.denggao.construction.domain.KeepingMeasures;
import cn.denggao.construction.domain.ReadingBuildPeriod;
import cn.denggao.construction.domain.ReadingLedger;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.hibernate.validator.constraints.CodePointLength;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 资金与台账: money, monthly dispatch and measures of one project. */
@Controller
@RequestMapping("/projects/{project}/ledger")
class LedgerController {

	private final ReadingLedger ledgers;

	private final ReadingBuildPeriod papers;

	private final KeepingMeasures measures;

	private final ClosingCircular circulars;

	private final OfficialClock clock;

	LedgerController(ReadingLedger ledgers, ReadingBuildPeriod papers, KeepingMeasures measures,
			ClosingCircular circulars, OfficialClock clock) {
		this.ledgers = ledgers;
		this.papers = papers;
		this.measures = measures;
		this.circulars = circulars;
		this.clock = clock;
	}

	@GetMapping
	String show(@PathVariable UUID project, Model model) {
		var id = new ProjectId(project);
		var ledger = ledgers.read(id);
		model.addAttribute("ledger", ledger);
		model.addAttribute("chart", FundsChart.of(ledger, clock.today()));
		model.addAttribute("tranches", papers.tranches(id));
		model.addAttribute("checks", papers.checks(id));
		model.addAttribute("forbidden", String.join("、", papers.forbidden(id)));
		model.addAttribute("keeper", papers.mayAct(id, "hospital-dept"));
		model.addAttribute("bookkeeper", papers.mayAct(id, "hospital-finance"));
		model.addAttribute("officer", papers.mayAct(id, "hc-decider"));
		return "construction/ledger";
	}

	@PostMapping("/items")
	String add(@PathVariable UUID project, @Valid MeasureForm form) {
		measures.add(new ProjectId(project), form.measure(), form.responsible(), form.department(), form.dueOn());
		return "redirect:/projects/" + project + "/ledger";
	}

	@GetMapping("/items/{item}")
	String item(@PathVariable UUID project, @PathVariable UUID item, Model model) {
		model.addAttribute("project", papers.project(new ProjectId(project)));
		model.addAttribute("item", ledgers.item(new ProjectId(project), item));
		model.addAttribute("keeper", papers.mayAct(new ProjectId(project), "hospital-dept"));
		return "construction/item";
	}

	@PostMapping("/items/{item}")
	String report(@PathVariable UUID project, @PathVariable UUID item, @RequestParam int progress,
			@RequestParam(defaultValue = "") @CodePointLength(max = 2000, message = "{kernel.too-long}") String problem,
			@RequestParam(defaultValue = "") @CodePointLength(max = 2000,
					message = "{kernel.too-long}") String helpNeeded) {
		measures.report(item, progress, problem.strip(), helpNeeded.strip());
		return "redirect:/projects/" + project + "/ledger";
	}

	@PostMapping("/circulars/{circular}")
	String close(@PathVariable UUID project, @PathVariable UUID circular,
			@RequestParam @NotBlank(message = "{construction.document-missing}") @CodePointLength(max = 100,
					message = "{kernel.too-long}") String documentNo) {
		circulars.close(new ProjectId(project), circular, documentNo.strip());
		return "redirect:/projects/" + project + "/ledger";
	}

}

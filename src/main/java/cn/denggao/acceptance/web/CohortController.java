package cn.denggao.acceptance.web;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.denggao.acceptance.domain.ConfirmingCohort;
import cn.denggao.acceptance.domain.ViewingCohort;
import cn.denggao.application.ProjectId;
import cn.denggao.audit.ExportingLists;
import cn.denggao.audit.Subject;
import cn.denggao.programme.RoundId;
import cn.denggao.sheet.WorkbookAnswer;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.NotBlank;
import org.hibernate.validator.constraints.CodePointLength;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 审定验收结论: all projects of a round judged so far, under the cap on excellence. */
@Controller
@RequestMapping("/rounds/{round}/acceptances")
class CohortController {

	private final ViewingCohort viewing;

	private final ConfirmingCohort confirming;

	private final CohortSheet sheet;

	private final ExportingLists exporting;

	CohortController(ViewingCohort viewing, ConfirmingCohort confirming, CohortSheet sheet, ExportingLists exporting) {
		this.sheet = sheet;
		this.exporting = exporting;
		this.viewing = viewing;
		this.confirming = confirming;
	}

	@GetMapping
	String show(@PathVariable UUID round, Model model) {
		model.addAttribute("cohort", viewing.view(new RoundId(round)));
		return "acceptance/cohort";
	}

	@GetMapping("/workbook")
	void workbook(@PathVariable UUID round, HttpServletResponse response) throws IOException {
		var id = new RoundId(round);
		exporting.write(sheet.of(viewing.view(id)), "acceptance.cohort-exported", Subject.of("round", id),
				new WorkbookAnswer(response, "acceptances.xlsx"));
	}

	@PostMapping
	String confirm(@PathVariable UUID round, @RequestParam(defaultValue = "") List<UUID> preferred,
			@RequestParam @NotBlank(message = "{acceptance.reason-missing}") @CodePointLength(max = 2000,
					message = "{kernel.too-long}") String reason) {
		confirming.confirm(new RoundId(round),
				preferred.stream().map(ProjectId::new).collect(Collectors.toUnmodifiableSet()), reason.strip());
		return "redirect:/tasks/done";
	}

}

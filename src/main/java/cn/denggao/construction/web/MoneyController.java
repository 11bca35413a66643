package cn.denggao.construction.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;

import cn.denggao.application.ProjectId;
import cn.denggao.construction.FundSource;
import cn.denggao.construction.TrancheId;
import cn.denggao.construction.domain.PayingTranche;
import cn.denggao.construction.domain.ReadingBuildPeriod;
import cn.denggao.construction.domain.RecordExpense;
import cn.denggao.construction.domain.RecordingMoney;
import cn.denggao.kernel.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.hibernate.validator.constraints.CodePointLength;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 支出、配套与拨付: what is booked, what is paid out, what may not be charged. */
@Controller
@RequestMapping("/projects/{project}")
class MoneyController {

	private final ReadingBuildPeriod papers;

	private final RecordingMoney recording;

	private final PayingTranche paying;

	MoneyController(ReadingBuildPeriod papers, RecordingMoney recording, PayingTranche paying) {
		this.papers = papers;
		this.recording = recording;
		this.paying = paying;
	}

	@GetMapping("/expenses")
	String expenses(@PathVariable UUID project, Model model) {
		var id = new ProjectId(project);
		model.addAttribute("project", papers.project(id));
		model.addAttribute("expenses", papers.expenses(id));
		model.addAttribute("receipts", papers.receipts(id));
		model.addAttribute("categories", papers.categories(id));
		model.addAttribute("forbidden", String.join("、", papers.forbidden(id)));
		model.addAttribute("sources", Arrays.asList(FundSource.values()));
		model.addAttribute("bookkeeper", papers.mayAct(id, "hospital-finance"));
		model.addAttribute("officer", papers.mayAct(id, "hc-decider"));
		return "construction/expenses";
	}

	@PostMapping("/expenses")
	String spend(@PathVariable UUID project, @Valid ExpenseForm form, RedirectAttributes flash) {
		recording.spend(new ProjectId(project), new RecordExpense(form.spentOn(), form.amount(), form.source(),
				form.category(), form.purpose().strip(), form.voucherNo().strip()));
		return booked(project, "construction.expense.booked", flash);
	}

	@PostMapping("/matching")
	String match(@PathVariable UUID project, @Valid MatchingForm form, RedirectAttributes flash) {
		recording.match(new ProjectId(project), form.receivedOn(), form.received(), form.receiptNo().strip());
		return booked(project, "construction.matching.booked", flash);
	}

	@PostMapping("/expenses/{expense}/disallowance")
	String disallow(@PathVariable UUID project, @PathVariable UUID expense, @RequestParam Money disallowed,
			@RequestParam @NotBlank(message = "{construction.reason-missing}") @CodePointLength(max = 2000,
					message = "{kernel.too-long}") String reason,
			RedirectAttributes flash) {
		recording.disallow(expense, disallowed, reason.strip());
		return booked(project, "construction.expense.disallowed", flash);
	}

	private static String booked(UUID project, String done, RedirectAttributes flash) {
		flash.addFlashAttribute("done", done);
		return "redirect:/projects/" + project + "/expenses";
	}

	@GetMapping("/tranches")
	String tranches(@PathVariable UUID project, Model model) {
		var id = new ProjectId(project);
		model.addAttribute("project", papers.project(id));
		model.addAttribute("tranches", papers.tranches(id));
		model.addAttribute("payer", papers.mayAct(id, "finance-dept"));
		return "construction/tranches";
	}

	@PostMapping("/tranches/{tranche}/payment")
	String pay(@PathVariable UUID tranche, @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate paidOn,
			@RequestParam @NotBlank(message = "{construction.voucher-missing}") @CodePointLength(max = 100,
					message = "{kernel.too-long}") String voucherNo) {
		paying.pay(new TrancheId(tranche), paidOn, voucherNo.strip());
		return "redirect:/tasks/done";
	}

}

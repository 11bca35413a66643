package cn.denggao.inspection.web;

import java.util.Map;
import java.util.UUID;

import cn.denggao.application.ProjectId;
import cn.denggao.construction.TypedActuals;
import cn.denggao.inspection.domain.SigningMidtermReport;
import cn.denggao.inspection.domain.SubmittingMidtermReport;
import cn.denggao.inspection.domain.ViewingInspection;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 中期检查: the leader's report, its judgement, and what was mended. */
@Controller
@RequestMapping("/projects/{project}/midterm")
class MidtermController {

	private final ViewingInspection viewing;

	private final SubmittingMidtermReport submitting;

	private final SigningMidtermReport signing;

	MidtermController(ViewingInspection viewing, SubmittingMidtermReport submitting, SigningMidtermReport signing) {
		this.signing = signing;
		this.viewing = viewing;
		this.submitting = submitting;
	}

	@GetMapping
	String show(@PathVariable UUID project, Model model) {
		model.addAttribute("inspection", viewing.view(new ProjectId(project)));
		return "inspection/midterm";
	}

	@PostMapping
	String submit(@PathVariable UUID project, @Valid MidtermForm form, @RequestParam Map<String, String> fields) {
		submitting.submit(new ProjectId(project), form.report(), TypedActuals.in(fields));
		return "redirect:/tasks/done";
	}

	@PostMapping("/draft")
	String ask(@PathVariable UUID project, @Valid MidtermForm form, @RequestParam Map<String, String> fields,
			RedirectAttributes flash) {
		signing.ask(new ProjectId(project), form.report(), TypedActuals.in(fields));
		flash.addFlashAttribute("done", "inspection.signature.asked");
		return "redirect:/projects/" + project + "/midterm";
	}

	@PostMapping("/signature")
	String sign(@PathVariable UUID project, @RequestParam(defaultValue = "") String seen, RedirectAttributes flash) {
		signing.sign(new ProjectId(project), seen);
		flash.addFlashAttribute("done", "inspection.signature.done");
		return "redirect:/projects/" + project + "/midterm";
	}

	@PostMapping("/rectification")
	String rectified(@PathVariable UUID project,
			@RequestParam @NotBlank(message = "{inspection.rectification-missing}") @CodePointLength(max = 4000,
					message = "{kernel.too-long}") String rectification,
			@RequestParam Map<String, String> fields) {
		submitting.rectified(new ProjectId(project), rectification.strip(), TypedActuals.in(fields));
		return "redirect:/tasks/done";
	}

}

package cn.denggao.application.web;

import java.time.Instant;

import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectPapers;
import cn.denggao.application.ProjectStatus;
import cn.denggao.application.domain.DossierDesk;
import cn.denggao.application.domain.Submissions;
import cn.denggao.application.domain.SubmittingApplication;
import cn.denggao.application.domain.paper.ReceiptWords;
import cn.denggao.kernel.Refused;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** 正式提交: the department hands the signed application in and gets a receipt. */
@Controller
@RequestMapping("/projects/{project}")
class SubmissionController {

	private final ProjectHeads heads;

	private final DossierDesk desk;

	private final Seals seals;

	private final Submissions submissions;

	private final SubmittingApplication submitting;

	private final ProjectPapers papers;

	private final ReceiptWords words;

	SubmissionController(ProjectHeads heads, DossierDesk desk, Seals seals, Submissions submissions,
			SubmittingApplication submitting, ProjectPapers papers, ReceiptWords words) {
		this.heads = heads;
		this.desk = desk;
		this.seals = seals;
		this.submissions = submissions;
		this.submitting = submitting;
		this.papers = papers;
		this.words = words;
	}

	@GetMapping("/submission")
	String ask(@PathVariable ProjectId project, Model model) {
		var summary = heads.ofHospital(project);
		if (summary.status() != ProjectStatus.DRAFT) {
			return "redirect:/projects/" + project + ((summary.submittedAt() == null) ? "" : "/receipt");
		}
		model.addAttribute("head", heads.of(summary));
		model.addAttribute("problems", desk.problems(summary).size());
		model.addAttribute("seals", seals.of(summary, Instant.EPOCH));
		model.addAttribute("ready", submitting.isReady(project));
		return "application/submission";
	}

	@PostMapping("/submission")
	String submit(@PathVariable ProjectId project) {
		submitting.submit(project);
		return "redirect:/projects/" + project + "/receipt";
	}

	@GetMapping("/receipt")
	String receipt(@PathVariable ProjectId project, Model model) {
		var summary = heads.ofHospital(project);
		var all = submissions.all(project);
		var newest = all.stream().findFirst().orElseThrow(Refused::notFound);
		model.addAttribute("head", heads.of(summary));
		model.addAttribute("receipt", receipt(newest));
		model.addAttribute("told", words.of(project, newest.number()));
		model.addAttribute("papers", papers.of(project));
		model.addAttribute("earlier", all.stream().skip(1).map(SubmissionController::receipt).toList());
		return "application/receipt";
	}

	private static ReceiptView receipt(Submissions.Submission submission) {
		return new ReceiptView(submission.receiptNo(), submission.hash(), submission.isIntact(),
				ProjectHeads.local(submission.submittedAt()));
	}

}

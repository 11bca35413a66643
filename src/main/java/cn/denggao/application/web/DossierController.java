package cn.denggao.application.web;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

import cn.denggao.application.DossierReading;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectStatus;
import cn.denggao.application.ProjectVisibility;
import cn.denggao.application.domain.CorrectingApplication;
import cn.denggao.application.domain.FillingDossier;
import cn.denggao.application.domain.FinishingDraft;
import cn.denggao.document.DocumentId;
import cn.denggao.identity.CurrentActor;
import cn.denggao.kernel.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** 申报书: filled in section by section, read once submitted. */
@Controller
@RequestMapping("/projects/{project}")
class DossierController {

	private final ProjectVisibility visibility;

	private final CurrentActor actor;

	private final FillingDossier filling;

	private final FinishingDraft finishing;

	private final CorrectingApplication correcting;

	private final DossierReading reading;

	private final DossierPages pages;

	DossierController(ProjectVisibility visibility, CurrentActor actor, FillingDossier filling,
			FinishingDraft finishing, CorrectingApplication correcting, DossierReading reading, DossierPages pages) {
		this.visibility = visibility;
		this.actor = actor;
		this.filling = filling;
		this.finishing = finishing;
		this.correcting = correcting;
		this.reading = reading;
		this.pages = pages;
	}

	@GetMapping("/application")
	String edit(@PathVariable ProjectId project, @RequestParam(required = false) String section, Model model) {
		var summary = visibility.require(project, actor.get());
		if (!filling.mayEdit(project)) {
			return "redirect:/projects/" + project + "/dossier";
		}
		model.addAttribute("page", pages.of(summary, section));
		return "application/edit";
	}

	@PostMapping("/application/{section}")
	String save(@PathVariable ProjectId project, @PathVariable String section, @RequestParam long version,
			@RequestParam Map<String, String> typed) {
		filling.save(project, section, new LinkedHashMap<>(typed), version);
		return "redirect:/projects/" + project + "/application?section=" + pages.next(project, section);
	}

	@PostMapping("/application/files/{kind}")
	String attach(@PathVariable ProjectId project, @PathVariable String kind, @RequestParam MultipartFile file)
			throws IOException {
		if (file.isEmpty()) {
			throw Refused.at("file", "application.edit.file-missing");
		}
		try (var content = file.getInputStream()) {
			filling.attach(project, kind, file.getOriginalFilename(), content);
		}
		return "redirect:/projects/" + project + "/application?section=O";
	}

	@PostMapping("/application/files/{document}/removal")
	String detach(@PathVariable ProjectId project, @PathVariable String document) {
		filling.detach(project, DocumentId.parse(document));
		return "redirect:/projects/" + project + "/application?section=O";
	}

	@PostMapping("/application/finish")
	String finish(@PathVariable ProjectId project) {
		if (visibility.require(project, actor.get()).status() == ProjectStatus.RETURNED) {
			correcting.resubmit(project);
		}
		else {
			finishing.finish(project);
		}
		return "redirect:/projects/" + project;
	}

	@GetMapping("/dossier")
	String read(@PathVariable ProjectId project, Model model) {
		model.addAttribute("project", visibility.require(project, actor.get()));
		model.addAttribute("dossier", reading.submitted(project));
		return "application/dossier";
	}

}

package cn.denggao.application.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectStatus;
import cn.denggao.application.domain.AttachingFiles;
import cn.denggao.application.domain.FillingDossier;
import cn.denggao.application.domain.FinishingDraft;
import cn.denggao.application.domain.writing.MergingSection;
import cn.denggao.document.DocumentId;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 申报书: filled in section by section, saved at every pause; read by those who sign. */
@Controller
@RequestMapping("/projects/{project}/application")
class EditorController {

	private final ProjectHeads heads;

	private final EditorViews views;

	private final CorrectionViews corrections;

	private final FillingDossier filling;

	private final AttachingFiles attaching;

	private final MergingSection merging;

	private final ClashViews clashes;

	private final FinishingDraft finishing;

	private final RenewalViews renewals;

	private final OldPageAnswers oldPages;

	private final PartnerViews partners;

	EditorController(ProjectHeads heads, EditorViews views, CorrectionViews corrections, FillingDossier filling,
			AttachingFiles attaching, MergingSection merging, ClashViews clashes, FinishingDraft finishing,
			RenewalViews renewals, OldPageAnswers oldPages, PartnerViews partners) {
		this.partners = partners;
		this.heads = heads;
		this.views = views;
		this.corrections = corrections;
		this.filling = filling;
		this.attaching = attaching;
		this.merging = merging;
		this.clashes = clashes;
		this.finishing = finishing;
		this.renewals = renewals;
		this.oldPages = oldPages;
	}

	@GetMapping
	String show(@PathVariable ProjectId project, @RequestParam(required = false) String section, Model model) {
		var summary = heads.ofHospital(project);
		if (summary.status() != ProjectStatus.DRAFT && summary.status() != ProjectStatus.RETURNED) {
			return "redirect:/projects/" + project + "/dossier";
		}
		renewals.renew(project);
		model.addAttribute("head", heads.of(summary));
		model.addAttribute("renewal", renewals.unseen(summary));
		model.addAttribute("left", renewals.left(summary));
		model.addAttribute("editor", views.of(summary, section));
		model.addAttribute("partners", partners.standing(summary));
		model.addAttribute("correction", (summary.status() == ProjectStatus.RETURNED) ? corrections.of(summary) : null);
		return "application/editor";
	}

	@PostMapping("/{section}")
	String save(@PathVariable ProjectId project, @PathVariable String section, @RequestParam long version,
			@RequestParam Map<String, String> typed, Model model, HttpServletResponse response,
			RedirectAttributes flash) {
		if (oldPages.isOld(project, typed)) {
			return oldPages.answer(heads.ofHospital(project), section, typed, version, model, response, flash);
		}
		if (merging.isOvertaken(project, section, version)) {
			response.setStatus(HttpServletResponse.SC_CONFLICT);
			return clashes.show(heads.ofHospital(project), section, typed, version, model);
		}
		filling.save(project, section, typed, version);
		flash.addFlashAttribute("done", "application.editor.saved");
		return back(project, typed.containsKey("next") ? views.after(project, section) : section);
	}

	@PutMapping("/{section}")
	ResponseEntity<Void> autosave(@PathVariable ProjectId project, @PathVariable String section,
			@RequestParam long version, @RequestParam Map<String, String> typed, HttpServletResponse response) {
		if (oldPages.isOld(project, typed)) {
			throw oldPages.refusal(project, section, typed, version, response);
		}
		var saved = filling.save(project, section, typed, version);
		return ResponseEntity.noContent().header("X-Version", String.valueOf(saved)).build();
	}

	@PostMapping("/files/{kind}")
	String attach(@PathVariable ProjectId project, @PathVariable String kind, @RequestParam List<MultipartFile> file,
			RedirectAttributes flash) {
		attaching.attach(project, kind,
				file.stream()
					.filter(each -> !Objects.requireNonNullElse(each.getOriginalFilename(), "").isBlank())
					.map(each -> new AttachingFiles.Handed(each.getOriginalFilename(), each))
					.toList());
		flash.addFlashAttribute("done", "application.editor.file-stored");
		return back(project, views.sectionOf(project, kind));
	}

	@PostMapping("/files/{document}/removal")
	String detach(@PathVariable ProjectId project, @PathVariable String document, RedirectAttributes flash) {
		var kind = filling.detach(project, DocumentId.parse(document));
		flash.addFlashAttribute("done", "application.editor.file-removed");
		return back(project, views.sectionOf(project, kind));
	}

	@PostMapping("/finish")
	String finish(@PathVariable ProjectId project, RedirectAttributes flash) {
		finishing.finish(project);
		flash.addFlashAttribute("done", "application.editor.finished");
		return "redirect:/projects/" + project + "/eligibility";
	}

	private static String back(ProjectId project, String section) {
		return "redirect:/projects/" + project + "/application?section=" + section;
	}

}

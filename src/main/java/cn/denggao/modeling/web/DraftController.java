package cn.denggao.modeling.web;

import java.util.UUID;

import cn.denggao.modeling.domain.DefinitionKind;
import cn.denggao.modeling.domain.KnownOwners;
import cn.denggao.modeling.domain.ReadingDraft;
import cn.denggao.modeling.domain.ReadingRubrics;
import cn.denggao.modeling.domain.SubmittingDraft;
import cn.denggao.modeling.domain.WritingDraft;
import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One draft in its editor. */
@Controller
@RequestMapping("/modeling/drafts/{draft}")
class DraftController {

	private final ReadingDraft reading;

	private final WritingDraft writing;

	private final SubmittingDraft submitting;

	private final KnownOwners owners;

	private final ReadingRubrics rubrics;

	private final VersionNames names;

	DraftController(ReadingDraft reading, WritingDraft writing, SubmittingDraft submitting, KnownOwners owners,
			ReadingRubrics rubrics, VersionNames names) {
		this.rubrics = rubrics;
		this.reading = reading;
		this.writing = writing;
		this.submitting = submitting;
		this.owners = owners;
		this.names = names;
	}

	@GetMapping
	String edit(@PathVariable UUID draft, Model model) {
		var sheet = reading.sheet(draft);
		model.addAttribute("view", DraftView.of(sheet, owners));
		model.addAttribute("draft", sheet);
		if (sheet.name().kind() == DefinitionKind.RUBRIC) {
			model.addAttribute("around", rubrics.surroundings(sheet.name()));
			model.addAttribute("uses", rubrics.uses(sheet.name()));
		}
		return pageOf(sheet.name().kind());
	}

	private static String pageOf(DefinitionKind kind) {
		return switch (kind) {
			case BPMN -> "modeling/editor";
			case DMN -> "modeling/decision";
			case FORM -> "modeling/form";
			case RUBRIC -> "modeling/rubric";
		};
	}

	/** The version that is live beside what the draft is now. */
	@GetMapping("/comparison")
	String compare(@PathVariable UUID draft, Model model) {
		var sheet = reading.sheet(draft);
		var own = "/modeling/drafts/" + draft;
		model.addAttribute("view", DraftView.of(sheet, owners));
		model.addAttribute("comparison",
				names
					.beside(sheet.model(), sheet.name(), names.live(sheet.compared(), sheet.isFirst()),
							sheet.compared())
					.and(names.draft(), own + "/content", own));
		return "modeling/comparison";
	}

	@PostMapping("/revisions")
	String keep(@PathVariable UUID draft, @Valid ReasonForm form, RedirectAttributes flash) {
		writing.keep(draft, form.reason());
		return back(draft, "modeling.revision.kept", flash);
	}

	@PostMapping("/revisions/{number}/restoration")
	String restore(@PathVariable UUID draft, @PathVariable int number, RedirectAttributes flash) {
		writing.restore(draft, number);
		return back(draft, "modeling.revision.restored", flash);
	}

	@PostMapping("/submission")
	String submit(@PathVariable UUID draft, @Valid ReasonForm form, RedirectAttributes flash) {
		var release = submitting.submit(draft, form.reason());
		flash.addFlashAttribute("done", "modeling.release.submitted");
		return "redirect:/modeling/releases/" + release;
	}

	@PostMapping("/discarding")
	String discard(@PathVariable UUID draft, @Valid ReasonForm form, RedirectAttributes flash) {
		writing.discard(draft, form.reason());
		flash.addFlashAttribute("done", "modeling.draft.discarded");
		return "redirect:/modeling";
	}

	private static String back(UUID draft, String key, RedirectAttributes flash) {
		flash.addFlashAttribute("done", key);
		return "redirect:/modeling/drafts/" + draft;
	}

}

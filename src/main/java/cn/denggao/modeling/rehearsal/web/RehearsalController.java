package cn.denggao.modeling.rehearsal.web;

import java.util.UUID;

import cn.denggao.modeling.domain.KnownOwners;
import cn.denggao.modeling.domain.ReadingDraft;
import cn.denggao.modeling.rehearsal.domain.Beginning;
import cn.denggao.modeling.rehearsal.domain.BeginningRehearsal;
import cn.denggao.modeling.rehearsal.domain.ReadingRehearsals;
import cn.denggao.modeling.rehearsal.domain.RehearsalWorker;
import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** 演练: where it is begun, and all that were made of a draft. */
@Controller
class RehearsalController {

	private final BeginningRehearsal beginning;

	private final ReadingRehearsals reading;

	private final ReadingDraft drafts;

	private final RehearsalWorker worker;

	private final KnownOwners owners;

	RehearsalController(BeginningRehearsal beginning, ReadingRehearsals reading, ReadingDraft drafts,
			RehearsalWorker worker, KnownOwners owners) {
		this.beginning = beginning;
		this.reading = reading;
		this.drafts = drafts;
		this.worker = worker;
		this.owners = owners;
	}

	@GetMapping("/modeling/drafts/{draft}/rehearsal")
	String choose(@PathVariable UUID draft, @Valid SampleSearch search, Model model) {
		var chosen = beginning.chosen(draft, search.chosen());
		model.addAttribute("chosen", chosen);
		model.addAttribute("samples", search.without(chosen, beginning.samples(draft, search.words())));
		model.addAttribute("words", search.words());
		model.addAttribute("most", beginning.mostSamples());
		var sheet = drafts.sheet(draft);
		model.addAttribute("draft", sheet);
		model.addAttribute("owner", owners.nameOf(sheet.name().owner()));
		model.addAttribute("rehearsals", reading.of(draft));
		model.addAttribute("beginnings", Beginning.values());
		model.addAttribute("first", search.first());
		return "modeling/rehearsal";
	}

	@PostMapping("/modeling/drafts/{draft}/rehearsal")
	String begin(@PathVariable UUID draft, @Valid RehearsalForm form) {
		return begun(beginning.begin(draft, form.beginning(), form.chosen()));
	}

	/** The draft as it is now, with the same cases. */
	@PostMapping("/modeling/rehearsals/{rehearsal}/repetition")
	String again(@PathVariable UUID rehearsal) {
		var former = reading.require(rehearsal);
		return begun(beginning.begin(former.draft(), former.beginning(), former.samples()));
	}

	private String begun(UUID rehearsal) {
		worker.accept(rehearsal);
		return "redirect:/modeling/rehearsals/" + rehearsal;
	}

}

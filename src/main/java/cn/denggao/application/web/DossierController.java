package cn.denggao.application.web;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.denggao.application.DossierReading;
import cn.denggao.application.DossierView;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectStatus;
import cn.denggao.application.ProjectSummary;
import cn.denggao.application.ProjectVisibility;
import cn.denggao.application.UntoldFindings;
import cn.denggao.application.domain.CheckingPapers;
import cn.denggao.application.domain.DossierDesk;
import cn.denggao.application.domain.FormalReviews;
import cn.denggao.application.domain.Opinion;
import cn.denggao.application.domain.DossierOpinions;
import cn.denggao.application.domain.desk.DeskFilter;
import cn.denggao.application.domain.partner.Consortium;
import cn.denggao.application.domain.remark.ReadingRemarks;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Refused;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 申报材料: the dossier to read, beside it the reviewing officer's checklist. */
@Controller
@RequestMapping("/projects/{project}")
class DossierController {

	private final ProjectVisibility visibility;

	private final DossierReading dossiers;

	private final DossierDesk desk;

	private final CheckingPapers papers;

	private final ChecklistViews checklists;

	private final DossierFiles files;

	private final FormalReviews reviews;

	private final ProjectHeads heads;

	private final CurrentActor actor;

	private final OfficialClock clock;

	private final DeskPlaces places;

	private final LeaningViews leaning;

	private final DossierOpinions opinions;

	private final Consortium consortium;

	private final ReadingRemarks remarks;

	DossierController(ProjectVisibility visibility, DossierReading dossiers, DossierDesk desk, CheckingPapers papers,
			ChecklistViews checklists, DossierFiles files, FormalReviews reviews, ProjectHeads heads,
			CurrentActor actor, OfficialClock clock, DeskPlaces places, LeaningViews leaning, DossierOpinions opinions,
			Consortium consortium, ReadingRemarks remarks) {
		this.remarks = remarks;
		this.consortium = consortium;
		this.opinions = opinions;
		this.visibility = visibility;
		this.dossiers = dossiers;
		this.desk = desk;
		this.papers = papers;
		this.checklists = checklists;
		this.files = files;
		this.reviews = reviews;
		this.heads = heads;
		this.actor = actor;
		this.clock = clock;
		this.places = places;
		this.leaning = leaning;
	}

	/** As submitted; for its hospital, before it is, as it stands. */
	@GetMapping("/dossier")
	String show(@PathVariable ProjectId project, DeskFilter came, Model model) {
		var summary = visibility.requireReader(project, actor.get());
		if (summary.submittedAt() == null) {
			return preview(project, model);
		}
		var dossier = dossiers.submitted(project);
		read(summary, dossier, dossier.submittedAt(), model);
		model.addAttribute("submittedAt", ProjectHeads.local(dossier.submittedAt()));
		model.addAttribute("partner", heads.isPartner(project));
		model.addAttribute("reviews", mayHear() ? reviews.all(project) : reviews.told(project));
		boolean reviewing = papers.isReviewer(project);
		model.addAttribute("province", visibility.mayAct(project, actor.get(), Role.HC_DECIDER.code())
				|| visibility.mayAct(project, actor.get(), Role.HC_DECIDER_LEADER.code()));
		model.addAttribute("checklist", reviewing ? checklists.of(project) : null);
		if (reviewing) {
			places.show(came, project, model);
		}
		return "application/dossier";
	}

	/** What is about to be signed and submitted, in one piece. */
	@GetMapping("/preview")
	String preview(@PathVariable ProjectId project, Model model) {
		var summary = heads.ofConsortium(project);
		if (summary.status() != ProjectStatus.DRAFT && summary.status() != ProjectStatus.RETURNED) {
			throw Refused.notFound();
		}
		read(summary, desk.preview(summary, clock.now()), null, model);
		return "application/dossier";
	}

	private void read(ProjectSummary project, DossierView dossier, Instant submittedAt, Model model) {
		model.addAttribute("head", heads.of(project));
		model.addAttribute("dossier", dossier);
		model.addAttribute("files", files.of(dossier));
		model.addAttribute("leaning", leaning.of(project));
		model.addAttribute("remarks", remarks.mayRead(project.id()));
		model.addAttribute("left", consortium.left(project.id()));
		model.addAttribute("opinions", opinions(project, submittedAt));
	}

	/**
	 * Who said it is for those who review and supervise, not for hospitals and third
	 * parties.
	 */
	private List<Opinion> opinions(ProjectSummary project, Instant submittedAt) {
		return mayHear() ? opinions.of(project, submittedAt) : opinions.withoutOfficers(project, submittedAt);
	}

	private boolean mayHear() {
		return UntoldFindings.mayHear(actor.get());
	}

	@PostMapping("/dossier/checklist")
	String check(@PathVariable ProjectId project, @RequestParam Map<String, String> typed, DeskFilter came,
			RedirectAttributes flash) {
		papers.save(project, typed, notes(typed));
		flash.addFlashAttribute("done", "application.checklist.saved");
		return "redirect:/projects/" + project + "/dossier" + DeskPlaces.kept(came);
	}

	@PutMapping("/dossier/checklist")
	ResponseEntity<Void> keep(@PathVariable ProjectId project, @RequestParam Map<String, String> typed) {
		papers.save(project, typed, notes(typed));
		return ResponseEntity.noContent().build();
	}

	private static Map<String, String> notes(Map<String, String> typed) {
		var notes = new LinkedHashMap<String, String>();
		CheckingPapers.ITEMS.forEach(item -> notes.put(item, typed.getOrDefault("note-" + item, "")));
		return notes;
	}

}

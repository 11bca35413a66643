package cn.denggao.application.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import cn.denggao.application.ProjectId;
import cn.denggao.application.domain.Checklists.Verdict;
import cn.denggao.application.domain.dossier.DossierForm;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Leads from what a formal review objects to, to the sections where it is mended. */
@Component
@Transactional(readOnly = true)
public class Defects {

	/** Section of the dossier (domain §6.1) by defect or item of the checklist. */
	private static final Map<String, String> SECTIONS = Map.ofEntries(Map.entry("HOSPITAL", "C"),
			Map.entry("COMMITMENT", "B"), Map.entry("TEAM", "E"), Map.entry("DATA", "F"), Map.entry("TECHNIQUES", "H"),
			Map.entry("GOALS", "K"), Map.entry("BUDGET", "L"), Map.entry("OPINIONS", "O"),
			Map.entry("ATTACHMENTS", "O"), Map.entry("LICENCE", "C"), Map.entry("CREDIT_CODE", "C"),
			Map.entry("SPECIALTY", "A"), Map.entry("LEADER", "E"), Map.entry("MEMBERS", "E"), Map.entry("TARGETS", "K"),
			Map.entry("MATCHING", "O"), Map.entry("VETOES", "B"));

	private final Checklists checklists;

	Defects(Checklists checklists) {
		this.checklists = checklists;
	}

	/** The section where this is mended, if the form has it. */
	public Optional<String> sectionOf(DossierForm form, String code) {
		return Optional.ofNullable(SECTIONS.get(code))
			.filter(section -> form.sections().stream().anyMatch(known -> known.code().equals(section)));
	}

	/** What the officer wrote beside the items of the checklist that failed. */
	public List<Note> notes(ProjectId project, String level) {
		return checklists.of(project, level)
			.entrySet()
			.stream()
			.filter(entry -> entry.getValue().verdict() == Verdict.DEFECT)
			.sorted(Comparator.comparingInt(entry -> CheckingPapers.ITEMS.indexOf(entry.getKey())))
			.map(entry -> new Note(entry.getKey(), entry.getValue().note()))
			.toList();
	}

	/** An item of the checklist that failed, and why; empty if nothing was written. */
	public record Note(String item, String text) {
	}

}

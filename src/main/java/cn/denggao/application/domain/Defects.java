package cn.denggao.application.domain;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import cn.denggao.application.ProjectId;
import cn.denggao.application.domain.Checklists.Verdict;
import cn.denggao.application.domain.dossier.DossierForm;
import cn.denggao.application.domain.dossier.FormSection;
import cn.denggao.application.domain.dossier.Topic;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Leads from what a formal review objects to, to the sections where it is mended. */
@Component
@Transactional(readOnly = true)
public class Defects {

	private final Checklists checklists;

	Defects(Checklists checklists) {
		this.checklists = checklists;
	}

	/** The section where this is mended, if the form has it. */
	public Optional<String> sectionOf(DossierForm form, String code) {
		return Arrays.stream(Topic.values())
			.filter(topic -> topic.name().equals(code))
			.findFirst()
			.flatMap(form::about)
			.map(FormSection::code);
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

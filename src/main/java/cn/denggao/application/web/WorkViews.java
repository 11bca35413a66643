package cn.denggao.application.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import cn.denggao.application.ProjectSummary;
import cn.denggao.application.domain.ApplicationFiles;
import cn.denggao.application.domain.dossier.DossierContent;
import cn.denggao.application.domain.dossier.DossierForm;
import cn.denggao.application.domain.dossier.Dossiers;
import cn.denggao.application.domain.dossier.FormSection;
import cn.denggao.application.domain.dossier.Problem;
import cn.denggao.application.domain.writing.Completeness;
import cn.denggao.application.domain.writing.SectionWorks;
import cn.denggao.application.domain.writing.SectionWorks.Work;
import cn.denggao.application.domain.writing.SharingSections;
import cn.denggao.application.domain.writing.WritingRights;
import cn.denggao.identity.AccountDirectory;

import org.springframework.stereotype.Component;

/** Who writes which section, and how much of what is asked is filled in. */
@Component
class WorkViews {

	private final SectionWorks works;

	private final SharingSections sharing;

	private final WritingRights rights;

	private final Dossiers dossiers;

	private final ApplicationFiles files;

	private final AccountDirectory accounts;

	WorkViews(SectionWorks works, SharingSections sharing, WritingRights rights, Dossiers dossiers,
			ApplicationFiles files, AccountDirectory accounts) {
		this.works = works;
		this.sharing = sharing;
		this.rights = rights;
		this.dossiers = dossiers;
		this.files = files;
		this.accounts = accounts;
	}

	List<EditorView.Outline> outline(ProjectSummary project, DossierForm form, FormSection current,
			DossierContent content, List<Problem> problems) {
		var counts = problems.stream().collect(Collectors.groupingBy(Problem::section, Collectors.counting()));
		var known = works.of(project.id());
		var versions = dossiers.versions(project.id());
		var kinds = files.kinds(project.id());
		var asked = form.askedBy(content);
		var needed = asked.askedFiles(content);
		return form.sections().stream().map(section -> {
			var work = known.getOrDefault(section.code(), Work.NONE);
			return new EditorView.Outline(section, counts.getOrDefault(section.code(), 0L).intValue(),
					!content.section(section.code()).isEmpty(), section == current,
					asked.find(section.code()).map(each -> of(each, content, kinds, needed).percent()).orElse(100),
					name(work.assignee()), work.isComplete(versions.getOrDefault(section.code(), 0L)),
					asked.find(section.code()).isPresent());
		}).toList();
	}

	EditorView.Work of(ProjectSummary project, DossierForm form, FormSection section, DossierContent content) {
		var work = works.of(project.id()).getOrDefault(section.code(), Work.NONE);
		boolean lead = rights.mayLead(project.id());
		return new EditorView.Work(lead, work.assignee(), name(work.assignee()),
				work.isComplete(dossiers.versions(project.id()).getOrDefault(section.code(), 0L)),
				name(work.completedBy()), lead ? sharing.colleagues(project) : List.of(),
				percent(form, content, files.kinds(project.id())));
	}

	private static int percent(DossierForm form, DossierContent content, Set<String> kinds) {
		var asked = form.askedBy(content);
		var needed = asked.askedFiles(content);
		return asked.sections()
			.stream()
			.map(section -> of(section, content, kinds, needed))
			.reduce(new Completeness(0, 0), Completeness::plus)
			.percent();
	}

	private static Completeness of(FormSection asked, DossierContent content, Set<String> kinds, Set<String> needed) {
		return Completeness.of(asked, content.section(asked.code()), kinds, needed);
	}

	private String name(String login) {
		return (login == null) ? null : accounts.nameOf(login);
	}

}

package cn.denggao.application.web;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectStatus;
import cn.denggao.application.ProjectSummary;
import cn.denggao.application.domain.ApplicationFiles;
import cn.denggao.application.domain.DossierDesk;
import cn.denggao.application.domain.KnownFacts;
import cn.denggao.application.domain.dossier.DossierContent;
import cn.denggao.application.domain.dossier.DossierForm;
import cn.denggao.application.domain.dossier.Dossiers;
import cn.denggao.application.domain.dossier.FormField;
import cn.denggao.application.domain.dossier.FormSection;
import cn.denggao.application.domain.dossier.FormTable;
import cn.denggao.application.domain.dossier.Problem;
import cn.denggao.application.domain.writing.WritingRights;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.document.DocumentSummary;
import cn.denggao.identity.AccountDirectory;
import cn.denggao.kernel.Actor;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Makes the editor's view of a section. */
@Component
class EditorViews {

	/** Nobody has saved what the program moved to a changed form. */
	private static final String PROGRAM = Actor.system().login();

	private final ProjectDirectory projects;

	private final DossierDesk desk;

	private final Dossiers dossiers;

	private final ApplicationFiles files;

	private final WritingRights rights;

	private final WorkViews works;

	private final KnownFacts facts;

	private final Sentences sentences;

	private final AccountDirectory accounts;

	private final MessageSource messages;

	EditorViews(ProjectDirectory projects, DossierDesk desk, Dossiers dossiers, ApplicationFiles files,
			WritingRights rights, WorkViews works, KnownFacts facts, Sentences sentences, AccountDirectory accounts,
			MessageSource messages) {
		this.projects = projects;
		this.desk = desk;
		this.dossiers = dossiers;
		this.files = files;
		this.rights = rights;
		this.works = works;
		this.facts = facts;
		this.sentences = sentences;
		this.accounts = accounts;
		this.messages = messages;
	}

	/** The section of this code, or the first. */
	EditorView of(ProjectSummary project, String code) {
		var form = desk.form(project);
		var section = (code == null) ? form.sections().get(0) : form.section(code);
		var problems = desk.problems(project);
		var own = problems.stream().filter(problem -> problem.section().equals(section.code())).toList();
		var known = facts.of(project);
		var content = desk.content(project.id()).knowing(known);
		var saved = dossiers.saved(project.id(), section.code());
		var entries = new Entries(content.section(section.code()), known, computed(project, form, content));
		return new EditorView(section, section.fields().stream().map(entries::of).toList(),
				section.tables().stream().map(entries::of).toList(),
				works.outline(project, form, section, content, problems), sentences.of(own),
				files(project, section, own), rights.mayWrite(project.id(), section.code()),
				project.status() == ProjectStatus.RETURNED, saved.map(Dossiers.Saved::version).orElse(0L),
				desk.formVersion(project.id()),
				saved.filter(each -> !each.by().equals(PROGRAM)).map(each -> accounts.nameOf(each.by())).orElse(null),
				saved.map(each -> LocalDateTime.ofInstant(each.at(), OfficialClock.ZONE)).orElse(null),
				form.before(section.code()).orElse(null), form.after(section.code()).orElse(null), problems.size(),
				works.of(project, form, section, content), UnaskedParts.of(form, section, content));
	}

	/** The section after this one, or this one if it is the last. */
	String after(ProjectId project, String code) {
		return desk.form(projects.require(project)).after(code).map(FormSection::code).orElse(code);
	}

	/** The section that asks for this kind of file. */
	String sectionOf(ProjectId project, String kind) {
		return desk.form(projects.require(project)).homeOf(kind).code();
	}

	private Map<String, String> computed(ProjectSummary project, DossierForm form, DossierContent content) {
		var values = new LinkedHashMap<String, String>();
		form.indicators()
			.stream()
			.filter(indicator -> indicator.isComputed())
			.forEach(indicator -> values.put(indicator.definition().code(),
					desk.baseline(project, content, indicator).map(BigDecimal::toPlainString).orElse("")));
		return values;
	}

	private List<EditorView.Files> files(ProjectSummary project, FormSection section, List<Problem> problems) {
		var byKind = files.of(project.id()).stream().collect(Collectors.groupingBy(DocumentSummary::slot));
		return section.attachments()
			.stream()
			.map(kind -> new EditorView.Files(kind,
					byKind.getOrDefault(kind.code(), List.of()).stream().map(PaperLine::of).toList(),
					problems.stream().anyMatch(problem -> problem.key().equals("file-" + kind.code()))))
			.toList();
	}

	/** What stands in the fields of a section. */
	private final class Entries {

		private final Map<String, String> values;

		private final Map<String, String> known;

		private final Map<String, String> baselines;

		Entries(Map<String, String> values, Map<String, String> known, Map<String, String> baselines) {
			this.values = values;
			this.known = known;
			this.baselines = baselines;
		}

		EditorView.Entry of(FormField field) {
			var value = (field.from() != null) ? known.getOrDefault(field.from(), "")
					: values.getOrDefault(field.key(), "");
			return new EditorView.Entry(field, value, choices(field));
		}

		EditorView.Table of(FormTable table) {
			return new EditorView.Table(table, table.rowsFor(values)
				.stream()
				.map(row -> new EditorView.Row(row,
						row.cells().stream().map(cell -> cell.computed() ? baseline(row, cell) : of(cell)).toList()))
				.toList());
		}

		private EditorView.Entry baseline(FormTable.Row row, FormField cell) {
			return new EditorView.Entry(cell, baselines.getOrDefault(row.code(), ""), Map.of());
		}

		private Map<String, String> choices(FormField field) {
			if (field.type() != FormField.Type.YES_NO) {
				return field.options();
			}
			var answers = new LinkedHashMap<String, String>();
			for (var answer : List.of("YES", "NO")) {
				answers.put(answer,
						messages.getMessage("application.answer." + answer, null, LocaleContextHolder.getLocale()));
			}
			return answers;
		}

	}

}

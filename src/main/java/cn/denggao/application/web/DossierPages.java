package cn.denggao.application.web;

import java.util.List;
import java.util.Map;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectSummary;
import cn.denggao.application.domain.ApplicationFiles;
import cn.denggao.application.domain.DossierDesk;
import cn.denggao.application.domain.Returns;
import cn.denggao.application.domain.dossier.Dossiers;
import cn.denggao.application.domain.dossier.FormField;
import cn.denggao.application.domain.dossier.FormSection;
import cn.denggao.application.domain.dossier.FormTable;
import cn.denggao.application.domain.dossier.Problem;
import cn.denggao.document.DocumentSummary;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the page of one section together. */
@Component
@Transactional(readOnly = true)
class DossierPages {

	private final ProjectDirectory projects;

	private final DossierDesk desk;

	private final Dossiers dossiers;

	private final ApplicationFiles files;

	private final Returns returns;

	private final MessageSource messages;

	DossierPages(ProjectDirectory projects, DossierDesk desk, Dossiers dossiers, ApplicationFiles files,
			Returns returns, MessageSource messages) {
		this.projects = projects;
		this.desk = desk;
		this.dossiers = dossiers;
		this.files = files;
		this.returns = returns;
		this.messages = messages;
	}

	EditPage of(ProjectSummary project, String code) {
		var form = desk.form(project);
		var section = form.section((code == null) ? form.sections().get(0).code() : code);
		var problems = desk.problems(project);
		var values = desk.content(project.id()).section(section.code());
		return new EditPage(project, section, values, version(project.id(), section.code()),
				form.sections().stream().map(each -> line(each, section, problems)).toList(),
				problems.stream().map(this::text).toList(),
				section.tables().stream().map(table -> new Grid(table, table.rowsFor(values))).toList(),
				files.of(project.id()), returns.open(project.id()).map(each -> each.reason()).orElse(null));
	}

	/** The section after this one, or this one if it is the last. */
	String next(ProjectId project, String code) {
		return desk.form(projects.require(project)).after(code).map(FormSection::code).orElse(code);
	}

	private long version(ProjectId project, String section) {
		return dossiers.saved(project, section).map(Dossiers.Saved::version).orElse(0L);
	}

	private static Line line(FormSection section, FormSection current, List<Problem> problems) {
		return new Line(section.code(), section.title(), section.code().equals(current.code()),
				(int) problems.stream().filter(problem -> problem.section().equals(section.code())).count());
	}

	private ProblemLine text(Problem problem) {
		return new ProblemLine(problem.section(),
				messages.getMessage(problem.message(), problem.arguments().toArray(), LocaleContextHolder.getLocale()));
	}

	/** Everything the page shows. */
	record EditPage(ProjectSummary project, FormSection section, Map<String, String> values, long version,
			List<Line> outline, List<ProblemLine> problems, List<Grid> grids, List<DocumentSummary> files,
			String returned) {

		/** What stands at a field. */
		public String at(FormField field) {
			return values.getOrDefault(field.key(), "");
		}

		/** The files of one kind. */
		public List<DocumentSummary> filesOf(String kind) {
			return files.stream().filter(file -> file.slot().equals(kind)).toList();
		}

	}

	/** One line of the outline with the number of things to put right. */
	record Line(String code, String title, boolean current, int open) {

	}

	/** One thing to put right. */
	record ProblemLine(String section, String text) {

	}

	/** One table with its rows. */
	record Grid(FormTable table, List<FormTable.Row> rows) {

	}

}

package cn.denggao.application.domain;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.domain.dossier.DossierForm;
import cn.denggao.kernel.DemonstrationOnly;
import cn.denggao.worklist.Understudy;
import cn.denggao.worklist.WorklistEntry;
import org.springframework.stereotype.Component;

/** Fills in a dossier from the demonstration's data, section by section. */
@DemonstrationOnly
@Component
class FillInUnderstudy implements Understudy {

	private static final Set<String> PAPERS = Set.of("MATCHING", "FILING", "INTEGRITY", "LICENCE", "DATA", "ETHICS");

	private static final String FILE = "file-";

	private final Projects projects;

	private final ProjectDirectory directory;

	private final ExampleEntries examples;

	private final DossierDesk desk;

	private final FillingDossier filling;

	private final FinishingDraft finishing;

	FillInUnderstudy(Projects projects, ProjectDirectory directory, ExampleEntries examples, DossierDesk desk,
			FillingDossier filling, FinishingDraft finishing) {
		this.projects = projects;
		this.directory = directory;
		this.examples = examples;
		this.desk = desk;
		this.filling = filling;
		this.finishing = finishing;
	}

	@Override
	public String process() {
		return "application-stage";
	}

	@Override
	public String task() {
		return "UserTask_FillInApplication";
	}

	@Override
	public void play(WorklistEntry task) {
		var id = ProjectId.parse(task.businessKey());
		if (desk.content(id).sections().isEmpty()) {
			var form = desk.form(directory.require(id));
			var sections = examples.sections(projects.require(id), form);
			sections.forEach((section, values) -> filling.save(id, section, values, 0));
			papers(id, form).forEach(kind -> filling.attach(id, kind, kind.toLowerCase() + ".pdf",
					ExamplePaper.of(kind + " " + projects.require(id).code())));
		}
		finishing.finish(id);
	}

	/** Those of every example, and whatever else the answers ask for. */
	private Set<String> papers(ProjectId id, DossierForm form) {
		var missing = desk.problems(directory.require(id))
			.stream()
			.filter(problem -> problem.key().startsWith(FILE))
			.map(problem -> problem.key().substring(FILE.length()));
		return Stream.concat(PAPERS.stream().filter(form::asksForFile), missing).collect(Collectors.toSet());
	}

}

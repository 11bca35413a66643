package cn.denggao.application.domain;

import java.util.Set;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.kernel.DemonstrationOnly;
import cn.denggao.worklist.Understudy;
import cn.denggao.worklist.WorklistEntry;
import org.springframework.stereotype.Component;

/** Fills in a dossier from the demonstration's data, section by section. */
@DemonstrationOnly
@Component
class FillInUnderstudy implements Understudy {

	private static final Set<String> PAPERS = Set.of("MATCHING", "FILING");

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
			new ExampleDossier(examples.of(projects.require(id)), form).sections()
				.forEach((section, values) -> filling.save(id, section, values, 0));
			PAPERS.forEach(kind -> filling.attach(id, kind, kind.toLowerCase() + ".pdf",
					ExamplePaper.of(kind + " " + projects.require(id).code())));
		}
		finishing.finish(id);
	}

}

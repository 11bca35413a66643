package cn.denggao.application.domain.renewal;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.denggao.application.ProjectSummary;
import cn.denggao.application.domain.ApplicationFiles;
import cn.denggao.application.domain.dossier.DossierForms;
import cn.denggao.application.domain.dossier.Dossiers;
import cn.denggao.application.domain.dossier.Problem;
import cn.denggao.application.domain.writing.SectionWorks;

import org.springframework.stereotype.Component;

/**
 * Sections that were marked complete stay so only if they are complete by the changed
 * form, too.
 */
@Component
class ReopeningSections {

	private final DossierForms forms;

	private final Dossiers dossiers;

	private final ApplicationFiles files;

	private final SectionWorks works;

	ReopeningSections(DossierForms forms, Dossiers dossiers, ApplicationFiles files, SectionWorks works) {
		this.forms = forms;
		this.dossiers = dossiers;
		this.files = files;
		this.works = works;
	}

	/**
	 * Takes marks away.
	 * @param versions of the sections before anything was moved
	 * @return who must be told, by section
	 */
	Map<String, Set<String>> reopen(ProjectSummary project, int form, Map<String, Long> versions) {
		var asked = forms.of(project.round(), form);
		var open = forms.checks(project.round(), form)
			.of(dossiers.of(project.id()), files.kinds(project.id()))
			.stream()
			.map(Problem::section)
			.collect(Collectors.toSet());
		var now = dossiers.versions(project.id());
		var reopened = new HashMap<String, Set<String>>();
		works.of(project.id()).forEach((section, work) -> {
			if (work.isComplete(versions.getOrDefault(section, 0L)) && asked.find(section).isPresent()) {
				if (open.contains(section)) {
					works.reopen(project.id(), section);
					reopened.put(section, writers(work));
				}
				else {
					works.stillComplete(project.id(), section, now.getOrDefault(section, 0L));
				}
			}
		});
		return reopened;
	}

	private static Set<String> writers(SectionWorks.Work work) {
		return Stream.of(work.assignee(), work.completedBy()).filter(Objects::nonNull).collect(Collectors.toSet());
	}

}

package cn.denggao.application;

import java.util.List;
import java.util.Map;

import cn.denggao.application.domain.DossierDesk;
import cn.denggao.application.domain.FillingDossier;
import cn.denggao.application.domain.dossier.Dossiers;
import cn.denggao.programme.RoundId;

import org.springframework.test.web.servlet.MockMvc;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** A draft of a hospital on the form of a round, filled in section by section. */
final class PackedForm {

	private final ApplicationStory story;

	private final String hospital;

	private final ProjectId project;

	private PackedForm(ApplicationStory story, String hospital, ProjectId project) {
		this.story = story;
		this.hospital = hospital;
		this.project = project;
	}

	static PackedForm draft(ApplicationStory story, RoundId round, String hospital, String specialty) {
		return new PackedForm(story, hospital, story.draft(round, hospital, specialty));
	}

	void save(String section, Map<String, String> values) {
		long version = story.bean(Dossiers.class).versions(project).getOrDefault(section, 0L);
		story.applicant(hospital).does(() -> story.bean(FillingDossier.class).save(project, section, values, version));
	}

	ProjectId id() {
		return project;
	}

	/** What is wrong, as section, field and kind of problem. */
	List<String> problems() {
		return story.bean(DossierDesk.class)
			.problems(story.bean(ProjectDirectory.class).require(project))
			.stream()
			.map(problem -> problem.section() + " " + problem.key() + " "
					+ problem.message().substring("application.problem.".length()))
			.toList();
	}

	/** The last year whose figures are asked for. */
	int lastYear() {
		var form = story.bean(DossierDesk.class).form(story.bean(ProjectDirectory.class).require(project));
		return form.figureYears().stream().mapToInt(Integer::intValue).max().orElseThrow();
	}

	/** The page of a section as the hospital sees it. */
	String page(String section) throws Exception {
		return story.bean(MockMvc.class)
			.perform(get("/projects/{id}/application", project).param("section", section)
				.with(authentication(story.applicant(hospital))))
			.andReturn()
			.getResponse()
			.getContentAsString();
	}

}

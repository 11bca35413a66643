package cn.denggao.application;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.denggao.application.domain.EligibilityResults;
import cn.denggao.application.domain.ExampleDossiers;
import cn.denggao.application.domain.FillingDossier;
import cn.denggao.application.domain.FinishingDraft;
import cn.denggao.application.domain.eligibility.RuleLine;
import cn.denggao.organisation.OrganisationRegister;
import cn.denggao.programme.RoundId;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** An application of one hospital on a shipped form, from its draft to the first desk. */
final class PackedApplication {

	private static final List<String> PAPERS = List.of("MATCHING", "FILING", "INTEGRITY", "LICENCE", "DATA", "ETHICS");

	private final ApplicationStory story;

	private final String hospital;

	private final ProjectId project;

	private PackedApplication(ApplicationStory story, String hospital, ProjectId project) {
		this.story = story;
		this.hospital = hospital;
		this.project = project;
	}

	/** Hospitals that the demonstration does not know. */
	static void register(ApplicationStory story, String hospitals) {
		story.bean(OrganisationRegister.class)
			.importFrom(new ByteArrayInputStream(hospitals.getBytes(StandardCharsets.UTF_8)));
	}

	/**
	 * Every section of the form is filled in and kept, nothing is finished yet.
	 * @param own what the hospital writes of itself in the section P
	 */
	static PackedApplication filledIn(ApplicationStory story, RoundId round, String hospital, Map<String, String> own) {
		var project = story.draft(round, hospital, "03.02");
		var examples = story.made(ExampleDossiers.class);
		story.applicant(hospital).does(() -> {
			var texts = examples.of(project);
			texts.computeIfAbsent("P", none -> new LinkedHashMap<>()).putAll(own);
			texts.forEach((section, values) -> story.bean(FillingDossier.class).save(project, section, values, 0));
			PAPERS.forEach(kind -> story.bean(FillingDossier.class)
				.attach(project, kind, kind + ".pdf", new ByteArrayInputStream(ExampleDossiers.paper(kind))));
		});
		return new PackedApplication(story, hospital, project);
	}

	ProjectId id() {
		return project;
	}

	/** The applicant says that it is complete. */
	void finish() {
		story.applicant(hospital).does(() -> story.bean(FinishingDraft.class).finish(project));
	}

	/** Complete, signed by both and handed in. */
	void handIn() {
		finish();
		story.signedByBoth(project, hospital);
		story.submit(project, hospital);
	}

	ProjectStatus status() {
		return story.status(project);
	}

	List<String> openTasks() {
		return story.openTasks(project);
	}

	/** The conditions as they were judged and kept last. */
	List<RuleLine> lines() {
		return story.bean(EligibilityResults.class).newest(project).orElseThrow().lines();
	}

	/** Which of them keep it out. */
	List<String> keptOutBy() {
		return lines().stream().filter(RuleLine::keepsOut).map(RuleLine::rule).toList();
	}

	/** What was handed in, each time. */
	List<String> snapshots() {
		return story.bean(JdbcTemplate.class)
			.queryForList("select content from application_submission where project_id = ?", String.class,
					project.value());
	}

	/** The page that names the conditions, as the hospital sees it. */
	String conditions() throws Exception {
		return story.bean(MockMvc.class)
			.perform(get("/projects/{id}/eligibility", project).with(authentication(story.applicant(hospital))))
			.andReturn()
			.getResponse()
			.getContentAsString();
	}

}

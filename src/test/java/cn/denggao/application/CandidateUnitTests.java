package cn.denggao.application;

import java.util.Iterator;
import java.util.List;

import cn.denggao.DenggaoTest;
import cn.denggao.application.domain.CheckingEligibility;
import cn.denggao.application.domain.EligibilityTable.Finding;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.RoundRoute;
import cn.denggao.requirements.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

import static cn.denggao.application.ApplicationStory.CHIEF;
import static cn.denggao.application.ApplicationStory.CITY;
import static cn.denggao.application.ApplicationStory.CITY_CHIEF;
import static cn.denggao.application.ApplicationStory.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** A city chooses candidates; these are cultivated and apply to the province. */
@DenggaoTest
class CandidateUnitTests {

	/** One for each test: who was approved once stays a candidate. */
	private static final Iterator<String> SPECIALTIES = List.of("03.10", "16", "12", "05.01").iterator();

	private static final String ANOTHER = "05.02";

	@Autowired
	private ApplicationContext context;

	@Autowired
	private CheckingEligibility eligibility;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private MockMvc web;

	private final String specialty = SPECIALTIES.next();

	private ApplicationStory story;

	private RoundId upward;

	private ProjectId candidate;

	@BeforeEach
	void appliesAsACandidate() {
		story = new ApplicationStory(context);
		var candidates = PackedRound.open(story, "climb", "REGIONAL_CENTRE_CANDIDATE", "140200", CITY, CITY_CHIEF);
		candidate = story.submitted(candidates, "SX11", specialty);
		upward = PackedRound.open(story, "climb", "PROV_REGIONAL_CENTRE_SPECIALTY", "140200", OFFICER, CHIEF);
	}

	@Test
	@Requirement(value = "R003-14", page = "/projects/{id}/application")
	void selectsCandidatesOnManagementTechnologyAndResearch() throws Exception {
		assertThat(story.status(candidate)).isEqualTo(ProjectStatus.FORMAL_REVIEW_CITY);
		assertThat(page("/projects/" + candidate + "/dossier")).contains("管理水平", "技术力量", "科研成果", "培育计划");
		assertThat(database.queryForObject("select content from programme_rubric where code = 'climb-candidate'",
				String.class))
			.contains("管理水平", "技术力量", "科研成果");
		assertThat(story.bean(RoundDirectory.class).rules(upward).route().candidates())
			.isEqualTo(new RoundRoute.Candidates("REGIONAL_CENTRE_CANDIDATE", 6));
	}

	@Test
	@Requirement(value = "R003-14", page = "/rounds/{round}/applications/new")
	void admitsNobodyWhoIsNoApprovedCandidateOfTheSameSpecialty() {
		assertThatThrownBy(() -> story.draft(upward, "SX11", specialty)).hasMessage("application.candidate.missing");

		stands(candidate, ProjectStatus.APPROVED);

		assertThatThrownBy(() -> story.draft(upward, "SX11", ANOTHER)).hasMessage("application.candidate.missing");
		assertThatThrownBy(() -> story.draft(upward, "SX12", specialty)).hasMessage("application.candidate.missing");
		assertThat(story.draft(upward, "SX11", specialty)).isNotNull();
	}

	@Test
	@Requirement(value = { "R003-04", "R003-14" }, page = "/projects/{id}/eligibility")
	void appliesUpwardOnceCultivatedAndIsNoDuplicateOfItsCandidacy() throws Exception {
		stands(candidate, ProjectStatus.APPROVED);
		stands(candidate, ProjectStatus.IN_CONSTRUCTION);
		var early = story.draft(upward, "SX11", specialty);
		assertThat(refusals(early)).contains("CANDIDATE_YOUNG").doesNotContain("CANDIDATE_MISSING", "DUPLICATE");
		assertThat(page("/projects/" + early + "/eligibility")).contains("培育时间还没有达到");

		var months = PackedRound.draft(story, "PROV_REGIONAL_CENTRE_SPECIALTY", OFFICER);
		database.update(
				"""
						update programme_round set draft_rules = jsonb_set(draft_rules::jsonb, '{route,candidates,months}', '0')::text
						where id = ?""",
				months.value());
		PackedRound.opened(story, months, OFFICER, CHIEF);
		var project = story.submitted(months, "SX11", specialty);

		assertThat(story.status(project)).isEqualTo(ProjectStatus.FORMAL_REVIEW_CITY);
		assertThat(page("/projects/" + project + "/dossier")).contains("由候选单位项目", "培育后申报");
	}

	@Test
	@Requirement("R003-14")
	void keepsOutWhoseCandidacyHasEnded() {
		stands(candidate, ProjectStatus.APPROVED);
		var project = story.draft(upward, "SX11", specialty);

		stands(candidate, ProjectStatus.TERMINATED);

		assertThat(refusals(project)).contains("CANDIDATE_MISSING", "GROUND_FALLEN");
	}

	private List<String> refusals(ProjectId project) {
		return eligibility.check(project).findings().stream().filter(Finding::refuses).map(Finding::code).toList();
	}

	private void stands(ProjectId project, ProjectStatus status) {
		database.update("update application_project set status = ? where id = ?", status.name(), project.value());
	}

	private String page(String address) throws Exception {
		return web.perform(get(address).with(authentication(story.applicant("SX11"))))
			.andReturn()
			.getResponse()
			.getContentAsString();
	}

}

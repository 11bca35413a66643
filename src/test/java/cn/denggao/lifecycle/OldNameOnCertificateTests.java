package cn.denggao.lifecycle;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import cn.denggao.application.ProjectId;
import cn.denggao.organisation.ChangingOrganisations;
import cn.denggao.organisation.OrganisationChange.What;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.requirements.Requirement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static cn.denggao.lifecycle.ProjectStory.DEPARTMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** A certificate names the hospital as it was called on the day of issue. */
@StagesTest
class OldNameOnCertificateTests {

	private static final OrganisationId HOSPITAL = OrganisationId.of("SX01");

	private static final LocalDate RENAMED = LocalDate.of(2026, 9, 1);

	@Autowired
	private ProjectStory story;

	@Autowired
	private TermStory term;

	@Autowired
	private ChangingOrganisations changing;

	@Autowired
	private OrganisationDirectory organisations;

	@Autowired
	private MockMvc web;

	private ProjectId project;

	@BeforeEach
	void aProjectIsAccepted() {
		story.clock().at("2024-08-01T09:00");
		project = story.aProjectUnderConstruction();
		term.payFirstTranche(project);
		story.day("2026-08-01T00:01");
		term.finishOpenWork(project);
		term.accept(project, "92.00");
	}

	@AfterEach
	void hasItsNameAgain() {
		story.run("update organisation_hospital set name = '三晋大学第一医院' where id = 'SX01'");
		story.run("delete from organisation_change where organisation = 'SX01'");
	}

	@Test
	@Requirement(value = "R004-01", page = "/projects/{id}/certificate")
	void keepsTheNameOfItsDay() throws Exception {
		// given
		assertThat(certificate()).contains("三晋大学第一医院");
		story.clock().at("2026-09-01T09:00");

		// when
		changing.change(HOSPITAL, What.NAME, "三晋大学更名医院", RENAMED, RENAMED);

		// then
		assertThat(organisations.nameOf(HOSPITAL)).isEqualTo("三晋大学更名医院");
		assertThat(certificate()).contains("三晋大学第一医院").doesNotContain("三晋大学更名医院");
	}

	private String certificate() throws Exception {
		var page = web.perform(get("/projects/{id}/certificate", project).with(authentication(DEPARTMENT)))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString(StandardCharsets.UTF_8);
		return page.substring(page.indexOf("<article"), page.indexOf("</article>"));
	}

}

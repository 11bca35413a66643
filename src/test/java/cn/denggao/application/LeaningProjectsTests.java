package cn.denggao.application;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import cn.denggao.DenggaoTest;
import cn.denggao.application.domain.CheckingEligibility;
import cn.denggao.application.domain.EligibilityTable.Finding;
import cn.denggao.application.domain.LeaningProjects;
import cn.denggao.kernel.Refused;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.programme.RoundId;
import cn.denggao.requirements.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

import static cn.denggao.application.ApplicationStory.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** Base projects lean on leading specialties; scenario 27 of domain §11. */
@DenggaoTest
class LeaningProjectsTests extends OneOpenRound {

	/** One for each test: a termination keeps the hospital out for years. */
	private static final Iterator<String> SPECIALTIES = List.of("03.10", "16", "12", "05.01").iterator();

	private static final List<String> BASES = List.of("FRONTIER_TECHNOLOGY", "EQUIPMENT", "RESEARCH_PLATFORM",
			"INTERNATIONAL", "DISEASE_CENTRE", "TRANSFER");

	@Autowired
	private MockMvc web;

	@Autowired
	private LeaningProjects leaning;

	@Autowired
	private CheckingEligibility eligibility;

	@Autowired
	private ProjectStatusBook book;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcTemplate database;

	private final String specialty = SPECIALTIES.next();

	private ProjectId leading;

	@BeforeEach
	void hasALeadingSpecialty() {
		applicant = story.applicant("SX05");
		leading = story.submitted(round, "SX05", specialty);
	}

	@Test
	@Requirement(value = "R004-04", page = "/rounds/{round}/applications/new")
	void offersOwnApplicationsAndWhatIsApprovedElsewhere() throws Exception {
		var transfer = story.open(story.draftRound("TRANSFER"));

		assertThat(offered(transfer, "SX05")).contains(leading);
		assertThat(offered(transfer, "SX06")).doesNotContain(leading);
		assertThat(page("/rounds/" + transfer + "/applications/new", "SX05")).contains("依托的项目")
			.contains(leading.toString());
		assertThat(page("/rounds/" + transfer + "/applications/new", "SX06")).doesNotContain(leading.toString());
		assertThat(page("/rounds/" + round + "/applications/new", "SX05")).doesNotContain("依托的项目");

		stands(leading, ProjectStatus.IN_CONSTRUCTION);
		assertThat(offered(transfer, "SX06")).contains(leading);
		stands(leading, ProjectStatus.NOT_SELECTED);
		assertThat(offered(transfer, "SX05")).doesNotContain(leading);
	}

	@Test
	@Requirement("R004-04")
	void isRefusedWithoutAProjectToLeanOn() {
		var transfer = story.open(story.draftRound("TRANSFER"));
		var drafting = story.bean(DraftingApplication.class);

		assertThatThrownBy(() -> applicant.does(() -> drafting.draft(transfer, specialty, "成果转化", "sx05leader1", null)))
			.isInstanceOf(Refused.class)
			.hasMessage("application.draft.ground-missing");
		assertThatThrownBy(() -> applicant.does(() -> drafting.draft(round, "03.05", "领军临床专科", "sx05leader1", leading)))
			.hasMessage("application.draft.ground-missing");
	}

	@Test
	@Requirement(value = "R004-04", page = "/projects/{id}/dossier")
	void flagsAllSixWhenTheLeadingSpecialtyIsTerminated() throws Exception {
		// given
		stands(leading, ProjectStatus.IN_CONSTRUCTION);
		var leaned = new ArrayList<ProjectId>();
		for (var category : BASES) {
			leaned.add(story.submitted(story.open(story.draftRound(category)), "SX05", specialty));
		}
		assertThat(leaned)
			.allSatisfy(project -> assertThat(page("/projects/" + project + "/dossier", "SX05")).contains("依托 ", "建设中")
				.doesNotContain("依托的项目已经终止"));

		// when
		OFFICER.does(() -> transaction.executeWithoutResult(
				unused -> book.move(leading, ProjectStatus.TERMINATED, "建设进展缓慢，经领导小组研究决定终止。", "晋卫医函〔2049〕1号")));

		// then
		assertThat(leaning.dependants(leading)).extracting(ProjectSummary::id)
			.containsExactlyInAnyOrderElementsOf(leaned);
		assertThat(leaned).allSatisfy(project -> {
			assertThat(page("/projects/" + project + "/dossier", "SX05")).contains("依托的项目已经终止");
			assertThat(database.queryForObject("""
					select count(*) from audit_entry where action = 'application.ground-fallen' and subject_id = ?""",
					Integer.class, project.toString()))
				.isEqualTo(1);
			assertThat(eligibility.check(project).findings()).filteredOn(Finding::refuses)
				.extracting(Finding::code)
				.contains("GROUND_FALLEN");
		});
		assertThat(page("/projects/" + leading + "/dossier", "SX05")).contains("依托本项目的有 6 个");
	}

	@Test
	@Requirement("R004-03")
	void countsOnlyItsOwnCategoryAsAnOpenProjectOfTheSpecialty() {
		stands(leading, ProjectStatus.IN_CONSTRUCTION);
		var transfer = story.submitted(story.open(story.draftRound("TRANSFER")), "SX05", specialty);
		assertThat(story.status(transfer)).isEqualTo(ProjectStatus.FORMAL_REVIEW_PROVINCE);

		stands(transfer, ProjectStatus.IN_CONSTRUCTION);
		stands(leading, ProjectStatus.ACCEPTED_QUALIFIED);
		var again = story.filledIn(story.openRound(), "SX05", specialty);
		assertThat(codes(again)).doesNotContain("DUPLICATE");

		stands(leading, ProjectStatus.IN_CONSTRUCTION);
		assertThat(codes(again)).contains("DUPLICATE");
	}

	private List<String> codes(ProjectId project) {
		return eligibility.check(project).findings().stream().map(Finding::code).toList();
	}

	private List<ProjectId> offered(RoundId transfer, String hospital) {
		return leaning.offered(transfer, OrganisationId.of(hospital)).stream().map(ProjectSummary::id).toList();
	}

	private void stands(ProjectId project, ProjectStatus status) {
		database.update("update application_project set status = ? where id = ?", status.name(), project.value());
	}

	private String page(String address, String hospital) throws Exception {
		return web.perform(get(address).with(authentication(story.applicant(hospital))))
			.andReturn()
			.getResponse()
			.getContentAsString();
	}

}

package cn.denggao.lifecycle;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import cn.denggao.Acting;
import cn.denggao.administration.domain.KeepingRegions;
import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectStatus;
import cn.denggao.application.domain.RollUp.Node;
import cn.denggao.application.domain.TargetProgress;
import cn.denggao.application.domain.TargetProgress.Progress;
import cn.denggao.identity.Role;
import cn.denggao.organisation.OrganisationHistory;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.requirements.Requirement;
import cn.denggao.review.PanelPurpose;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static cn.denggao.lifecycle.ProjectStory.CHIEF;
import static cn.denggao.lifecycle.ProjectStory.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * Scenario 23 of domain §11: a county becomes a district while a project is in mid-term.
 */
@StagesTest
class UpgradedRegionTests {

	private static final Acting KEEPER = Acting.as("sxsys", "140000", Role.SYS_ADMIN);

	private static final OrganisationId HOSPITAL = OrganisationId.of("SX01");

	private static final String UPGRADED = """
			代码,名称,启用日期,停用日期,后继代码
			140122,阳曲县,,2025-08-03,140111
			140111,阳曲区,2025-08-04
			""";

	@Autowired
	private ProjectStory story;

	@Autowired
	private ProjectDirectory projects;

	@Autowired
	private TargetProgress progress;

	@Autowired
	private KeepingRegions regions;

	@Autowired
	private OrganisationHistory history;

	@Autowired
	private TermStory term;

	@Autowired
	private MockMvc web;

	private final String programme = "UPGRADED-" + UUID.randomUUID();

	private ProjectId project;

	@BeforeEach
	void aProjectOfACountyIsInMidterm() {
		story.clock().at("2024-08-01T09:00");
		project = story.aProjectUnderConstruction();
		story.run("update organisation_hospital set region = '140122' where id = 'SX01'");
		approved();
		story.day("2025-08-01T00:01");
	}

	@AfterEach
	void theCountyIsBack() {
		story.run("update organisation_hospital set region = '140100' where id = 'SX01'");
		story.run("update organisation_region set valid_to = null, successor = null where code = '140122'");
		story.run("delete from organisation_region where code = '140111'");
	}

	@Test
	@Requirement(value = "R000-23", page = "/targets")
	void leavesNumberAndFiguresAsTheyWereAndTheMidtermGoesOn() throws Exception {
		// given
		var number = projects.require(project).projectNumber();
		var before = figures();
		assertThat(number).startsWith("SX136-P-140000-2024-");
		assertThat(story.status(project)).isEqualTo(ProjectStatus.MIDTERM);
		assertThat(before.lines()).extracting(line -> line.approved(), line -> line.percent().toPlainString())
			.containsExactly(tuple(1, "50.00"));
		assertThat(before.regions()).extracting(Node::depth, Node::name, node -> node.counts().get(0))
			.containsExactly(tuple(0, "山西省", 1), tuple(1, "太原市", 1), tuple(2, "阳曲县", 1));

		// when
		story.clock().at("2025-08-04T09:00");
		var plan = KEEPER.gets(() -> regions.accept(UPGRADED, null));

		// then
		assertThat(plan.added()).hasSize(1);
		assertThat(plan.changed()).hasSize(1);
		assertThat(history.regionOn(HOSPITAL, LocalDate.of(2025, 8, 3)).name()).isEqualTo("阳曲县");
		assertThat(history.regionOn(HOSPITAL, LocalDate.of(2025, 8, 4)).name()).isEqualTo("阳曲区");
		assertThat(projects.require(project).projectNumber()).isEqualTo(number);
		assertThat(countedRegion()).isEqualTo("140122");
		standAs(before);
		web.perform(get("/targets").with(authentication(OFFICER)))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("阳曲县")))
			.andExpect(content().string(not(containsString("阳曲区"))));

		// when
		passes();

		// then
		assertThat(story.status(project)).isEqualTo(ProjectStatus.IN_CONSTRUCTION);
		assertThat(projects.require(project).projectNumber()).isEqualTo(number);
		assertThat(countedRegion()).isEqualTo("140122");
		standAs(before);
	}

	/** The database approves on its own day, long after the county's end, and says so. */
	private void standAs(Progress before) {
		assertThat(figures()).usingRecursiveComparison().ignoringFields("ended").isEqualTo(before);
	}

	private void passes() {
		term.handInMidterm(project, "1.20");
		story.answer(project.toString(), "UserTask_CheckMidtermReport", OFFICER, Map.of("decision", "ACCEPT"));
		story.judge(PanelPurpose.MIDTERM, project, 1, "85.00");
		story.answer(project.toString(), "UserTask_ConfirmConclusion", CHIEF, Map.of("conclusion", "PASS"));
	}

	/** Counted by the database, as it is when an approval is announced. */
	private void approved() {
		story.run("""
				insert into programme_programme (code, name, english_name, tier, organisation, content, pack_hash,
				imported_by, imported_at)
				values (?, ?, 'Upgraded', 'PROVINCE', '140000', '{"owner":"140000"}', 'x', 'x', now())""", programme,
				programme);
		story.run("""
				insert into programme_category (programme, code, name, english_name, position, open)
				values (?, 'KEY', 'KEY', 'KEY', 0, true)""", programme);
		story.run("""
				insert into programme_quota (programme, code, kind, name, operator, target)
				values (?, 'KEY', 'CATEGORY', 'KEY', 'MIN', 2)""", programme);
		story.run("""
				insert into programme_round (id, programme, category, year, batch, title, status, organisation,
				draft_rules, dossier_template, indicators, version)
				select round_id, ?, 'KEY', 2024, 1, 'KEY', 'DRAFT', '140000', '{}', '{}', '[]', 0
				from application_project where id = ?""", programme, project.value());
		for (var status : new String[] { "APPROVED", "IN_CONSTRUCTION" }) {
			story.run("update application_project set status = ? where id = ?", status, project.value());
		}
	}

	private String countedRegion() {
		return story.value("select region from application_approved where project_id = ?", String.class,
				project.value());
	}

	private Progress figures() {
		return OFFICER.gets(() -> progress.of(null))
			.stream()
			.filter(each -> each.plan().code().equals(programme))
			.findFirst()
			.orElseThrow();
	}

}

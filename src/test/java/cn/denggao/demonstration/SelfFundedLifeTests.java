package cn.denggao.demonstration;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.application.ApplicationStory;
import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectStatus;
import cn.denggao.application.ProjectSummary;
import cn.denggao.application.domain.CheckingEligibility;
import cn.denggao.application.domain.EligibilityTable.Finding;
import cn.denggao.application.domain.TargetProgress;
import cn.denggao.application.domain.TargetProgress.Line;
import cn.denggao.demonstration.Playbill.Act;
import cn.denggao.demonstration.Playbill.Goal;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Refused;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.programme.ImportingPack;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;
import cn.denggao.requirements.Requirement;
import cn.denggao.worklist.WorklistEntry;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Scenario 12: a hospital that holds regional-centre status declares two self-funded
 * projects in 2024, then a third, signed before and one begun after.
 */
@DenggaoTest
@Import(Rehearsal.class)
class SelfFundedLifeTests {

	private static final Set<String> HANDING_IN = Set.of("UserTask_FillInApplication", "UserTask_SignAsPrincipal",
			"UserTask_SignAsProjectLeader", "UserTask_SubmitApplication");

	private static final String HOST = "SX11";

	private static final Acting NATION = Acting.as("self-funded-nation", "NHC", Role.HC_NATION);

	@Autowired
	private LoadingCast cast;

	@Autowired
	private ImportingPack importing;

	@Autowired
	private OpeningAct opening;

	@Autowired
	private Rehearsal rehearsal;

	@Autowired
	private ProjectDirectory projects;

	@Autowired
	private RoundDirectory rounds;

	@Autowired
	private TargetProgress progress;

	@Autowired
	private ApplicationContext context;

	@Autowired
	private JdbcTemplate database;

	@BeforeEach
	void takesTheProgrammeIn() {
		cast.load();
		importing.importFrom("bqw-14", OrganisationId.of("140000"));
	}

	@Test
	@Requirement(value = "R002-16", page = "/rounds/{id}")
	void entersTheLibraryWithoutExpertsFinanceOrPaymentsAndNeverAThirdInAYear() {
		// given
		var round = open("NATIONAL_SELF_FUNDED", "A23", "A24");
		var third = signed(round);
		rehearsal.play(task -> HANDING_IN.contains(task.task()) && isOf(task, round) && !isFor(task, third));
		assertThat(states(round, third)).containsOnly(ProjectStatus.FORMAL_REVIEW_PROVINCE).hasSize(2);

		// when
		refusesToHandIn(third);
		var later = refusedWhenFilledIn(round);
		rehearsal.until(
				() -> states(round, third, later).stream().allMatch(state -> state == ProjectStatus.IN_CONSTRUCTION),
				task -> isOf(task, round) && !isFor(task, third, later));

		// then
		assertThat(projects.require(third).status()).isEqualTo(ProjectStatus.LAPSED);
		assertThat(projects.require(later).status()).isEqualTo(ProjectStatus.LAPSED);
		assertThat(others(round, third, later)).extracting(ProjectSummary::projectNumber)
			.hasSize(2)
			.allMatch(number -> number.startsWith("BQW-14-NS-"));
		assertThat(steps(round))
			.contains("Gateway_Competing", "UserTask_ConfirmRanking", "UserTask_ApproveList", "UserTask_IssueApproval")
			.doesNotContain("UserTask_DrawExperts", "UserTask_ConfirmPanels", "UserTask_CloseScoring",
					"UserTask_ApproveFunding");
		assertThat(payments(round)).isZero();
		assertThat(counted("NATIONAL_SELF_FUNDED"))
			.extracting(line -> line.target().before(), Line::approved, Line::selfFunded, Line::total)
			.containsExactly(102, 0, 2, 104);
		assertThat(counted("NATIONAL"))
			.extracting(line -> line.target().before(), Line::approved, Line::selfFunded, Line::total)
			.containsExactly(508, 0, 0, 508);
	}

	/** Finished and signed while the hospital had handed in nothing yet. */
	private ProjectId signed(RoundId round) {
		var story = new ApplicationStory(context);
		var third = story.filledIn(round, HOST, "03.04");
		story.signedByBoth(third, HOST);
		assertThat(story.openTasks(third)).containsExactly("UserTask_SubmitApplication");
		return third;
	}

	/** What was allowed when it was filled in is checked once more. */
	private void refusesToHandIn(ProjectId third) {
		var story = new ApplicationStory(context);
		assertThatThrownBy(() -> story.submit(third, HOST)).isInstanceOf(Refused.class)
			.hasMessage("application.not-eligible");
		assertThat(story.status(third)).isEqualTo(ProjectStatus.DRAFT);
		assertThat(story.openTasks(third)).containsExactly("UserTask_SubmitApplication");
	}

	private ProjectId refusedWhenFilledIn(RoundId round) {
		var story = new ApplicationStory(context);
		var later = story.filledIn(round, HOST, "03.01");
		assertThat(story.openTasks(later)).containsExactly("UserTask_FillInApplication");
		var check = story.bean(CheckingEligibility.class).check(later);
		assertThat(check.findings()).filteredOn(Finding::refuses)
			.extracting(Finding::code)
			.containsExactly("ROUTE_YEAR");
		assertThat(check.inputs()).containsEntry("perHospitalYear", "2").containsEntry("submittedInYear", "2");
		assertThatThrownBy(() -> story.draft(round, "SX02", "03.01")).hasMessage("application.finding.ROUTE_HOST");
		return later;
	}

	private RoundId open(String category, String... applications) {
		var round = opening.open(new Act("BQW-14", category, 2024, "", "晋卫医函〔2024〕31号", 20, 15, LocalTime.of(17, 30),
				List.of(applications), Goal.OPEN));
		assertThat(rounds.require(round).year()).isEqualTo(2024);
		return round;
	}

	private List<ProjectStatus> states(RoundId round, ProjectId... without) {
		return others(round, without).stream().map(ProjectSummary::status).toList();
	}

	private List<ProjectSummary> others(RoundId round, ProjectId... without) {
		return projects.inRound(round).stream().filter(project -> !List.of(without).contains(project.id())).toList();
	}

	private static boolean isFor(WorklistEntry task, ProjectId... ones) {
		return Stream.of(ones).anyMatch(each -> each.toString().equals(task.projectId()));
	}

	private boolean isOf(WorklistEntry task, RoundId round) {
		return (task.projectId() == null) ? task.businessKey().equals(round.toString())
				: projects.require(ProjectId.parse(task.projectId())).round().equals(round);
	}

	private List<String> steps(RoundId round) {
		return database.queryForList("""
				select a.act_id_ from act_hi_actinst a join act_hi_procinst p on p.id_ = a.proc_inst_id_
				where p.business_key_ = ?""", String.class, round.toString());
	}

	private int payments(RoundId round) {
		return database.queryForObject("""
				select count(*) from construction_tranche t join application_project p on p.id = t.project_id
				where p.round_id = ?""", Integer.class, round.value());
	}

	/** The category's line as the nation reads it on the page of targets. */
	private Line counted(String category) {
		return NATION.gets(progress::all)
			.stream()
			.filter(each -> each.plan().code().equals("BQW-14"))
			.flatMap(each -> each.lines().stream())
			.filter(line -> line.target().category().equals(category))
			.findFirst()
			.orElseThrow();
	}

}

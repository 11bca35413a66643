package cn.denggao.demonstration;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import cn.denggao.DenggaoTest;
import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectStatus;
import cn.denggao.application.ProjectSummary;
import cn.denggao.demonstration.Playbill.Act;
import cn.denggao.demonstration.Playbill.Goal;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.programme.ImportingPack;
import cn.denggao.programme.RoundId;
import cn.denggao.requirements.Requirement;
import cn.denggao.tracking.PositionsAgree;
import cn.denggao.worklist.WorklistEntry;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Hebei's plan from the pack to the task agreement: three specialties apply, two reach
 * the line by their figures.
 */
@DenggaoTest
@ExtendWith(PositionsAgree.class)
@Import(Rehearsal.class)
class ObjectiveLifeTests {

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
	private JdbcTemplate database;

	@BeforeEach
	void takesTheProgrammeIn() {
		cast.load();
		importing.importFrom("hb-csc", OrganisationId.of("140000"));
	}

	@Test
	@Requirement(value = { "R001-14", "R000-30", "R001-45" }, page = "/rounds/{id}/ranking")
	void leadsFromThePackToApprovalByFiguresAlone() {
		// given
		var round = opening.open(new Act("HB-CSC", "ADVANTAGE", 2047, "2047 年度优势专科", "冀卫医函〔2047〕15号", 20, 15,
				LocalTime.of(17, 30), List.of("A01", "A08", "A19"), Goal.OPEN));

		// when
		rehearsal.until(() -> statuses(round).values()
			.stream()
			.allMatch(status -> status == ProjectStatus.IN_CONSTRUCTION || status == ProjectStatus.NOT_SELECTED),
				task -> isOf(task, round));

		// then
		assertThat(database.queryForList("""
				select r.hospital || ' ' || r.rank || ' ' || r.composite || ' ' || r.outcome from approval_ranking_row r
				join approval_ranking a on a.id = r.ranking where a.round = ? and a.run = 1 order by r.position""",
				String.class, round.value()))
			.containsExactly("SX02 1 70.69 SELECTED", "SX01 2 68.68 SELECTED", "SX08 3 37.08 NOT_SELECTED");
		assertThat(statuses(round)).containsOnly(Map.entry("SX01", ProjectStatus.IN_CONSTRUCTION),
				Map.entry("SX02", ProjectStatus.IN_CONSTRUCTION), Map.entry("SX08", ProjectStatus.NOT_SELECTED));
		assertThat(steps(round)).contains("UserTask_ConfirmRanking", "UserTask_ApproveList", "UserTask_IssueApproval")
			.doesNotContain("UserTask_DrawExperts", "UserTask_ConfirmPanels", "UserTask_CloseScoring",
					"UserTask_ApproveFunding");
		assertThat(database.queryForObject("""
				select count(*) from construction_tranche t
				join application_project p on p.id = t.project_id where p.round_id = ?""", Integer.class,
				round.value()))
			.isZero();
	}

	private Map<String, ProjectStatus> statuses(RoundId round) {
		return projects.inRound(round)
			.stream()
			.collect(Collectors.toMap(project -> project.hospital().value(), ProjectSummary::status));
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

}

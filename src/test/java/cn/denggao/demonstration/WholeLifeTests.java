package cn.denggao.demonstration;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;

import cn.denggao.DenggaoTest;
import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectStatus;
import cn.denggao.application.ProjectSummary;
import cn.denggao.demonstration.Playbill.Act;
import cn.denggao.demonstration.Playbill.Goal;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundStatus;
import cn.denggao.tracking.PositionsAgree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The demonstration's people take one real programme from the opening of its round to the
 * archive.
 */
@DenggaoTest
@Import(Rehearsal.class)
@ExtendWith(PositionsAgree.class)
class WholeLifeTests {

	private static final Set<ProjectStatus> ENDED = Set.of(ProjectStatus.ACCEPTED_EXCELLENT,
			ProjectStatus.ACCEPTED_QUALIFIED, ProjectStatus.NOT_SELECTED, ProjectStatus.UNQUALIFIED);

	@Autowired
	private LoadingCast cast;

	@Autowired
	private OpeningAct opening;

	@Autowired
	private Rehearsal rehearsal;

	@Autowired
	private ProjectDirectory projects;

	@Autowired
	private RoundDirectory rounds;

	@Autowired
	private JdbcTemplate database;

	@Test
	void leadsApplicationsFromTheDraftToTheCertificate() {
		// given
		cast.load();
		var act = new Act("SX-136", "LEADING_SPECIALTY", 2026, "2026 年度领军临床专科", "晋卫医函〔2026〕31号", 20, 15,
				LocalTime.of(17, 30), List.of("A01", "A02", "A03"), Goal.IN_CONSTRUCTION);

		// when
		var round = opening.open(act);
		rehearsal.until(() -> projects.inRound(round).stream().map(ProjectSummary::status).allMatch(ENDED::contains),
				task -> true);

		// then
		assertThat(projects.inRound(round)).extracting(ProjectSummary::status)
			.hasSize(3)
			.containsAnyOf(ProjectStatus.ACCEPTED_EXCELLENT, ProjectStatus.ACCEPTED_QUALIFIED);
		assertThat(projects.inRound(round)).filteredOn(project -> project.status().isAccepted())
			.allSatisfy(project -> assertThat(project.projectNumber()).isNotBlank());
		assertThat(rounds.require(round).status()).isIn(RoundStatus.APPROVED, RoundStatus.CLOSED);
		assertThat(database.queryForObject("""
				select count(distinct proc_inst_id_) from act_hi_actinst
				where act_id_ = 'UserTask_EvaluateIndependently' and task_id_ is not null and end_time_ is not null
				""", Integer.class)).isPositive();
		assertThat(database.queryForObject("""
				select count(*) from acceptance_acceptance where third_party_opinion is not null
				""", Integer.class)).isPositive();
		assertThat(database.queryForObject("select count(*) from act_ru_incident", Integer.class)).isZero();
		assertThat(database.queryForObject("select count(*) from calendar_trouble", Integer.class)).isZero();
	}

}

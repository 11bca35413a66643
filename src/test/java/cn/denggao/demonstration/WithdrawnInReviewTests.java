package cn.denggao.demonstration;

import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectStatus;
import cn.denggao.application.ProjectSummary;
import cn.denggao.application.domain.Recommendations;
import cn.denggao.application.domain.WithdrawingApplication;
import cn.denggao.demonstration.Playbill.Act;
import cn.denggao.demonstration.Playbill.Goal;
import cn.denggao.identity.Role;
import cn.denggao.programme.RoundId;
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
 * Scenario 5 of domain §11, its second half: a recommended application is withdrawn when
 * three of its seven experts have scored.
 */
@DenggaoTest
@Import({ Rehearsal.class, Backstage.class })
@ExtendWith(PositionsAgree.class)
class WithdrawnInReviewTests {

	private static final String DATONG = "140200";

	private static final String SCORE = "UserTask_ScoreApplication";

	@Autowired
	private LoadingCast cast;

	@Autowired
	private OpeningAct opening;

	@Autowired
	private Rehearsal rehearsal;

	@Autowired
	private Backstage backstage;

	@Autowired
	private Troupe troupe;

	@Autowired
	private ProjectDirectory projects;

	@Autowired
	private Recommendations recommendations;

	@Autowired
	private WithdrawingApplication withdrawing;

	@Autowired
	private JdbcTemplate database;

	private RoundId round;

	private ProjectId project;

	@BeforeEach
	void threeOfSevenHaveScored() {
		cast.load();
		database.update("""
				update programme_round set draft_rules = cast(jsonb_set(jsonb_set(cast(draft_rules as jsonb),
				'{review,panelSize}', '7'), '{review,reserves}', '1') as text) where status = 'DRAFT'""");
		round = opening.open(new Act("SX-136", "LEADING_SPECIALTY", 2026, "2026 年度领军临床专科", "晋卫医函〔2026〕31号", 20, 15,
				LocalTime.of(17, 30), List.of("A01", "A23"), Goal.IN_REVIEW));
		rehearsal.until(this::isInReview, WithdrawnInReviewTests::isNoScore);
		while (rehearsal.settle(WithdrawnInReviewTests::isNoScore)) {
			Thread.onSpinWait();
		}
		project = projects.inRound(round)
			.stream()
			.filter(each -> each.hospital().value().equals("SX11"))
			.map(ProjectSummary::id)
			.findFirst()
			.orElseThrow();
		backstage.scoring(project).stream().limit(3).forEach(troupe::play);
	}

	@Test
	void keepsThreeScoresAsVoidAndThePlaceTakenAndLeavesTheRanking() {
		// given
		assertThat(statuses()).containsOnly("SUBMITTED", "CONFLICT_FREE").hasSize(7);

		// when
		Acting.as("sx11dept", "SX11", Role.HOSPITAL_DEPT)
			.does(() -> withdrawing.withdraw(project, "医院决定明年与新院区一并申报，本次申报撤回。"));
		rehearsal.work();

		// then
		assertThat(projects.require(project).status()).isEqualTo(ProjectStatus.WITHDRAWN);
		assertThat(recommendations.used(round, DATONG)).isOne();
		assertThat(database.queryForList("select kind from application_quota_entry where project_id = ?", String.class,
				project.value()))
			.containsExactly("RESERVE");
		assertThat(backstage.scoring(project)).isEmpty();
		assertThat(statuses()).containsOnly("VOID").hasSize(7);
		assertThat(count("select count(*) from review_review r join review_panel p on p.id = r.panel_id "
				+ "where p.project_id = ? and r.total is not null", project.value()))
			.isEqualTo(3);
		assertThat(told("kept")).isEqualTo(3);
		assertThat(told("ended")).isEqualTo(4);

		// when
		rehearsal.until(() -> count("select count(*) from approval_ranking where round = ?", round.value()) > 0,
				task -> true);

		// then
		assertThat(count("select count(*) from approval_ranking_row where project = ?", project.value())).isZero();
		assertThat(count("select count(*) from approval_ranking_row")).isOne();
	}

	private List<String> statuses() {
		return database.queryForList("""
				select r.status from review_review r join review_panel p on p.id = r.panel_id
				where p.project_id = ?""", String.class, project.value());
	}

	private long told(String what) {
		return database.queryForList("""
				select r.id from review_review r join review_panel p on p.id = r.panel_id
				where p.project_id = ?""", UUID.class, project.value())
			.stream()
			.filter(review -> database.queryForObject(
					"select count(distinct dedup_key) from notification_message where dedup_key = ?", Long.class,
					"review-" + what + "-" + review) == 1)
			.count();
	}

	private long count(String query, Object... arguments) {
		return database.queryForObject(query, Long.class, arguments);
	}

	private boolean isInReview() {
		return projects.inRound(round)
			.stream()
			.map(ProjectSummary::status)
			.allMatch(ProjectStatus.UNDER_REVIEW::equals);
	}

	private static boolean isNoScore(WorklistEntry task) {
		return !SCORE.equals(task.task());
	}

}

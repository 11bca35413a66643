package cn.denggao.demonstration;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.application.DossierReading;
import cn.denggao.application.DossierView;
import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectStatus;
import cn.denggao.application.ProjectSummary;
import cn.denggao.demonstration.Playbill.Act;
import cn.denggao.demonstration.Playbill.Goal;
import cn.denggao.identity.ActingAs;
import cn.denggao.identity.Role;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.Rubric;
import cn.denggao.programme.RubricDirectory;
import cn.denggao.requirements.Requirement;
import cn.denggao.review.ReviewId;
import cn.denggao.review.domain.Judgement;
import cn.denggao.review.domain.Mark;
import cn.denggao.review.domain.SubmittingReview;
import cn.denggao.tracking.PositionsAgree;
import cn.denggao.worklist.WorklistEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

/**
 * Scenario 1 of domain §11 from the seven sheets to the ranking: real experts, real
 * figures of the application, nothing scripted between.
 */
@DenggaoTest
@Import({ Rehearsal.class, Backstage.class, Seats.class })
@ExtendWith(PositionsAgree.class)
class SevenScoresTests {

	private static final List<String> SCORES = List.of("92.5", "88", "90", "85.5", "95", "60", "89.5");

	/** 88 × (1.36 − 0.80) ÷ 0.70 = 70.40, and 12 for a stay below six days: 82.40. */
	private static final String FIGURES = """
			[{"indicator": "CMI", "weight": 88, "floor": 0.80, "full": 1.50},
			{"indicator": "ALOS", "weight": 12, "floor": 14, "full": 6}]""";

	@Autowired
	private LoadingCast cast;

	@Autowired
	private OpeningAct opening;

	@Autowired
	private Rehearsal rehearsal;

	@Autowired
	private Backstage backstage;

	@Autowired
	private ActingAs acting;

	@Autowired
	private ProjectDirectory projects;

	@Autowired
	private DossierReading dossiers;

	@Autowired
	private RubricDirectory rubrics;

	@Autowired
	private SubmittingReview submitting;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private MockMvc web;

	private RoundId round;

	private ProjectId project;

	@BeforeEach
	void sevenExpertsSit() {
		cast.load();
		database.update("""
				update programme_round set draft_rules = cast(jsonb_set(jsonb_set(jsonb_set(cast(draft_rules as jsonb),
				'{review,panelSize}', '7'), '{review,reserves}', '1'), '{review,objective}', cast(? as jsonb)) as text)
				where status = 'DRAFT' and category = 'LEADING_SPECIALTY'""", FIGURES);
		round = opening.open(new Act("SX-136", "LEADING_SPECIALTY", 2026, "2026 年度领军临床专科", "晋卫医函〔2026〕31号", 20, 15,
				LocalTime.of(17, 30), List.of("A01"), Goal.IN_REVIEW));
		rehearsal.until(() -> all(ProjectStatus.UNDER_REVIEW), SevenScoresTests::isNoScore);
		while (rehearsal.settle(SevenScoresTests::isNoScore)) {
			Thread.onSpinWait();
		}
		project = projects.inRound(round).get(0).id();
	}

	@Test
	@Requirement(value = "R000-30", page = "/rounds/{id}/ranking")
	void comeTo8910AndWithTheFiguresTo8642InTheRanking() throws Exception {
		// given
		assertThat(dossiers.submitted(project).indicators())
			.filteredOn(indicator -> List.of("CMI", "ALOS").contains(indicator.code()))
			.extracting(DossierView.Indicator::baseline)
			.usingElementComparator(BigDecimal::compareTo)
			.containsExactlyInAnyOrder(new BigDecimal("1.36"), new BigDecimal("5.69"));
		var totals = SCORES.iterator();

		// when
		backstage.scoring(project).forEach(task -> scores(task, totals.next()));

		// then
		assertThat(totals).isExhausted();
		assertThat(database.queryForList("select r.total from review_review r join review_panel p "
				+ "on p.id = r.panel_id where p.project_id = ?", BigDecimal.class, project.value()))
			.usingElementComparator(BigDecimal::compareTo)
			.containsExactlyInAnyOrderElementsOf(SCORES.stream().map(BigDecimal::new).toList());

		// when
		rehearsal.until(() -> !all(ProjectStatus.UNDER_REVIEW), task -> true);

		// then
		assertThat(database.queryForMap(
				"select rank, expert, objective, composite, outcome from approval_ranking_row " + "where project = ?",
				project.value()))
			.containsEntry("rank", 1)
			.containsEntry("expert", new BigDecimal("89.10"))
			.containsEntry("objective", new BigDecimal("82.40"))
			.containsEntry("composite", new BigDecimal("86.42"))
			.containsEntry("outcome", "SELECTED");
		web.perform(
				get("/rounds/{id}/ranking", round).with(authentication(Acting.as("prov1", "140000", Role.HC_PROVINCE))))
			.andExpect(
					content().string(allOf(containsString("89.10"), containsString("82.40"), containsString("86.42"))));
	}

	private void scores(WorklistEntry task, String total) {
		acting.run(backstage.expert(task),
				() -> submitting.submit(ReviewId.parse(task.businessKey()), sheet(new BigDecimal(total)), true));
	}

	/** The items in their order, each in full, until the total is reached. */
	private Judgement sheet(BigDecimal total) {
		var marks = new ArrayList<Mark>();
		var left = total;
		for (var item : items().toList()) {
			var points = left.min(item.max());
			left = left.subtract(points);
			marks.add(new Mark(item.code(), points.toPlainString(), "依据申报材料逐项核对。"));
		}
		return new Judgement(marks, "目标明确，建议支持。", "");
	}

	private Stream<Rubric.Item> items() {
		return rubrics.newest("leading-specialty")
			.orElseThrow()
			.sections()
			.stream()
			.flatMap(section -> section.items().stream())
			.filter(item -> item.scorer() == Rubric.Scorer.EXPERT);
	}

	private boolean all(ProjectStatus status) {
		return projects.inRound(round).stream().map(ProjectSummary::status).allMatch(status::equals);
	}

	private static boolean isNoScore(WorklistEntry task) {
		return !"UserTask_ScoreApplication".equals(task.task());
	}

}

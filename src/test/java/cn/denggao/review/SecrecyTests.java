package cn.denggao.review;

import java.util.List;
import java.util.UUID;

import cn.denggao.review.domain.Judgement;
import cn.denggao.review.domain.Mark;
import cn.denggao.review.domain.SavingDraft;
import cn.denggao.review.domain.SubmittingReview;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@ReviewTest
class SecrecyTests {

	private static final String TABLES = "select table_name from information_schema.tables where table_schema = 'public'";

	private static final String MARKS = "select count(*) from %s where double_ is not null or text_ in ('17.5', '75.5', '75.50')";

	@Autowired
	private PanelStory story;

	@Autowired
	private SavingDraft drafts;

	@Autowired
	private SubmittingReview submitting;

	@Autowired
	private JdbcTemplate database;

	@Test
	void leavesNoScoreAndNoWordOfAWholePanelInAnyTableButTheReviewsOwn() {
		// given
		var running = story.aRunningPanel(PaperRound.rules(3, 1, 3), 5);
		var canary = "canary" + UUID.randomUUID().toString().replace("-", "");
		var reviews = story.openReviews(running.panel());

		// when
		for (var review : reviews) {
			story.declareFree(review);
			story.authorOf(review).does(() -> drafts.save(review, 0, sheet(canary)));
			story.authorOf(review).does(() -> submitting.submit(review, sheet(canary), true));
		}
		story.deliver();

		// then
		assertThat(tablesWith(canary)).allMatch(table -> table.startsWith("review_"))
			.contains("review_review", "review_score_line");
		assertThat(List.of("act_ru_variable", "act_hi_varinst", "act_hi_detail"))
			.allMatch(table -> database.queryForObject(MARKS.formatted(table), Integer.class) == 0);
	}

	@Test
	void handsNothingOfAReviewBackToThePanelsProcess() {
		// given
		var running = story.aRunningPanel(PaperRound.rules(3, 1, 3), 5);

		// when
		story.openReviews(running.panel()).forEach(review -> story.score(review, "80"));
		story.deliver();

		// then
		assertThat(database.queryForList("select distinct name_ from act_hi_varinst where proc_inst_id_ = ?",
				String.class, story.historicInstance(running.panel())))
			.isSubsetOf("panelId", "projectId", "panelReady", "panelSize", "scoringVersion", "scoringDueAt", "reviewId",
					"seatOutcome", "panelOutcome", "loopCounter", "nrOfInstances", "nrOfActiveInstances",
					"nrOfCompletedInstances");
	}

	private List<String> tablesWith(String text) {
		return database.queryForList(TABLES, String.class)
			.stream()
			.filter(table -> database.queryForObject(
					"select count(*) from %1$s where %1$s::text like ? or %1$s::text like ?".formatted(table),
					Integer.class, "%" + text + "%", "%" + hex(text) + "%") > 0)
			.toList();
	}

	/** As bytes look when printed as text. */
	private static String hex(String text) {
		var printed = new StringBuilder();
		text.chars().forEach(character -> printed.append(Integer.toHexString(character)));
		return printed.toString();
	}

	private static Judgement sheet(String canary) {
		return new Judgement(
				List.of(new Mark("B1", "17.5", canary), new Mark("B2", "8", canary), new Mark("T1", "50", canary)),
				canary, "");
	}

}

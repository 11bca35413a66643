package cn.denggao.review;

import java.util.List;
import java.util.stream.Stream;

import cn.denggao.kernel.Refused;
import cn.denggao.programme.RoundStatus;
import cn.denggao.review.domain.VoidingScore;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Scores that are voided, and who learns a panel's result. */
@ReviewTest
class ResultChangesTests {

	@Autowired
	private PanelStory story;

	@Autowired
	private PaperRound rounds;

	@Autowired
	private PanelFindings findings;

	@Autowired
	private RoundPanels panels;

	@Autowired
	private SinglePanels singles;

	@Autowired
	private PreparingPanel preparing;

	@Autowired
	private ReviewClosing closing;

	@Autowired
	private VoidingScore voiding;

	@Test
	void addsASeatForAScoreThatIsVoidedWhileOthersStillScore() {
		// given seven seats, the scores of domain §11 scenario 6
		var running = story.aRunningPanel(PaperRound.rules(7, 1, 5), 12);
		var reviews = story.openReviews(running.panel());
		story.score(reviews.get(0), "60");
		var rest = Stream.of("92.5", "88", "90", "85.5", "95").iterator();
		reviews.subList(1, 6).forEach(review -> story.score(review, rest.next()));

		// when
		PanelStory.OFFICER.does(() -> voiding.voidScore(reviews.get(0), "提交后查明与带头人曾共事"));

		// then
		assertThat(story.statusOf(reviews.get(0))).isEqualTo("VOID");
		assertThat(story.openReviews(running.panel())).hasSize(2);

		// when
		var last = Stream.of("89.5", "88").iterator();
		story.openReviews(running.panel()).forEach(review -> story.score(review, last.next()));
		story.deliver();

		// then
		assertThat(findings.resultOf(running.panel()).expertScore()).isEqualByComparingTo("89.60");
		assertThat(findings.resultOf(running.panel()).validScores()).isEqualTo(7);
	}

	@Test
	void reopensAPanelWhoseResultNoLongerHolds() {
		// given
		var running = story.aRunningPanel(PaperRound.rules(3, 1, 3), 5);
		var reviews = story.openReviews(running.panel());
		reviews.forEach(review -> story.score(review, "80"));
		story.deliver();

		// when
		PanelStory.OFFICER.does(() -> voiding.voidScore(reviews.get(0), "提交后查明与带头人曾共事"));

		// then
		assertThat(singles.statusOf(running.panel())).isEqualTo(PanelStatus.REOPENED);
		assertThatThrownBy(() -> findings.resultOf(running.panel())).isInstanceOf(Refused.class);
		assertThat(preparing.prepare(PanelPurpose.APPLICATION, running.project(), running.round(), 1).panel())
			.isNotEqualTo(running.panel());
	}

	@Test
	void refusesToVoidAScoreOnceTheRankingIsConfirmed() {
		// given
		var running = story.aRunningPanel(PaperRound.rules(3, 1, 3), 5);
		var reviews = story.openReviews(running.panel());
		reviews.forEach(review -> story.score(review, "80"));
		story.deliver();
		rounds.advance(running.round(), RoundStatus.RANKED);

		// then
		assertThatThrownBy(() -> PanelStory.OFFICER.does(() -> voiding.voidScore(reviews.get(0), "太迟了")))
			.isInstanceOf(Refused.class);
	}

	@Test
	void endsTheOpenReviewsOfAProjectThatLeaves() {
		// given
		var running = story.aRunningPanel(PaperRound.rules(3, 1, 3), 5);
		var reviews = story.openReviews(running.panel());
		story.score(reviews.get(0), "80");

		// when
		closing.projectLeft(running.project());

		// then
		assertThat(reviews).allSatisfy(review -> assertThat(story.statusOf(review)).isEqualTo("VOID"));
		assertThat(panels.progress(running.round()).panels()).isZero();
	}

	@Test
	void tellsNobodyAResultBeforeScoringIsClosed() {
		// given
		var running = story.aRunningPanel(PaperRound.rules(3, 1, 3), 5);
		story.openReviews(running.panel()).forEach(review -> story.score(review, "80"));
		story.deliver();
		rounds.advance(running.round(), RoundStatus.IN_REVIEW);

		// then
		for (var person : List.of(PanelStory.OFFICER, PanelStory.SUPERVISOR)) {
			assertThatThrownBy(() -> person.gets(() -> findings.resultOf(running.panel()))).isInstanceOf(Refused.class);
			assertThatThrownBy(() -> person.gets(() -> findings.resultsOf(running.round())))
				.isInstanceOf(Refused.class);
		}

		// when
		rounds.advance(running.round(), RoundStatus.SCORING_CLOSED);

		// then
		assertThat(PanelStory.OFFICER.gets(() -> findings.resultsOf(running.round()))).hasSize(1);
	}

}

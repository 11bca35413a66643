package cn.denggao.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import cn.denggao.application.ProjectStatus;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.kernel.Refused;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.organisation.events.HospitalMerged;
import cn.denggao.programme.RoundStatus;
import cn.denggao.review.domain.DecidingEmptySeats;
import cn.denggao.review.domain.RecusingExpert;
import cn.denggao.review.domain.ReplacingExpert;
import cn.denggao.review.domain.SavingDraft;
import cn.denggao.review.domain.SubmittingReview;
import cn.denggao.review.domain.VoidingScore;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ReviewTest
class ReviewStageTests {

	@Autowired
	private PanelStory story;

	@Autowired
	private PaperRound rounds;

	@Autowired
	private PaperProjects projects;

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
	private RecusingExpert recusing;

	@Autowired
	private ReplacingExpert replacing;

	@Autowired
	private DecidingEmptySeats emptySeats;

	@Autowired
	private VoidingScore voiding;

	@Autowired
	private SavingDraft drafts;

	@Autowired
	private SubmittingReview submitting;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private HistoryService history;

	@Test
	void bringsAPanelFromItsDrawToItsResult() {
		// given
		var running = story.aRunningPanel(PaperRound.rules(5, 2, 5), 9);
		var reviews = story.openReviews(running.panel());

		// when
		var totals = Stream.of("81", "83.5", "84", "79", "92").iterator();
		reviews.forEach(review -> story.score(review, totals.next()));
		story.deliver();

		// then
		var result = findings.resultOf(running.panel());
		assertThat(projects.require(running.project()).status()).isEqualTo(ProjectStatus.UNDER_REVIEW);
		assertThat(result.expertScore()).isEqualByComparingTo("82.83");
		assertThat(result.objectiveScore()).isEqualByComparingTo("40.00");
		assertThat(result.composite()).isEqualByComparingTo("65.70");
		assertThat(panels.scoringComplete(running.round())).isTrue();
		assertThat(hasEnded(running.panel())).isTrue();
	}

	@Test
	void callsTheNextReserveWhenAnExpertDeclaresAConflictAfterClaiming() {
		// given
		var running = story.aRunningPanel(PaperRound.rules(5, 2, 5), 9);
		var review = story.openReviews(running.panel()).get(0);
		var others = new ArrayList<>(story.openReviews(running.panel()));
		others.remove(review);
		story.claim(review, "UserTask_DeclareConflicts");

		// when
		story.declareConflict(review, "employer");

		// then
		var now = story.openReviews(running.panel());
		assertThat(story.statusOf(review)).isEqualTo("RECUSED");
		assertThat(now).hasSize(5).containsAll(others).doesNotContain(review);
		assertThat(story.dueOf(now)).hasSize(1);
		assertThat(hasEnded(review)).isTrue();
	}

	@Test
	void takesTheFileFromAnExpertWhoIsRecusedWhileScoring() {
		// given
		var running = story.aRunningPanel(PaperRound.rules(5, 2, 5), 9);
		var review = story.openReviews(running.panel()).get(0);
		var author = story.authorOf(review);
		story.declareFree(review);
		author.does(() -> drafts.save(review, 0, PanelStory.sheet("77")));

		// when
		PanelStory.OFFICER.does(() -> recusing.order(review, "举报查实的师生关系"));

		// then
		assertThatThrownBy(() -> author.does(() -> drafts.save(review, 1, PanelStory.sheet("78"))))
			.isInstanceOf(Refused.class);
		assertThatThrownBy(() -> author.does(() -> submitting.submit(review, PanelStory.sheet("78"), true)))
			.isInstanceOf(Refused.class);
		assertThat(story.openReviews(running.panel())).hasSize(5);
		assertThat(story.task(review, "UserTask_ScoreApplication")).isNull();
	}

	@Test
	void extendsOneOverdueReviewOnly() {
		// given
		var running = story.aRunningPanel(PaperRound.rules(5, 2, 5), 9);
		var reviews = story.openReviews(running.panel());
		var late = reviews.get(2);
		story.declareFree(late);
		story.fire(late, "Boundary_ScoringOverdue");

		// when
		story.answer(late, "UserTask_DecideOverdueSeat", PanelStory.OFFICER, Map.of("decision", "EXTEND", "extendTo",
				"2026-12-25", "supervisorApproval", "王监督 2026-12-08 同意", "reason", "该专家因病住院，预计两周内恢复。"));

		// then
		assertThat(story.dueOf(List.of(late)))
			.containsExactly(LocalDate.of(2026, 12, 25).atTime(23, 59, 59).atZone(OfficialClock.ZONE).toInstant());
		assertThat(story.dueOf(reviews)).hasSize(2);
		assertThat(story.task(late, "UserTask_ScoreApplication").getDueDate().toInstant())
			.isEqualTo(story.dueOf(List.of(late)).iterator().next());
		assertThat(story.waitsForTimer(late, "Catch_ExtensionEnds", story.dueOf(List.of(late)).iterator().next()))
			.isTrue();

		// when
		story.submit(late, "80");

		// then
		assertThat(story.statusOf(late)).isEqualTo("SUBMITTED");
		assertThat(hasEnded(late)).isTrue();
	}

	@Test
	void replacesAnOverdueExpertByTheNextReserve() {
		// given
		var running = story.aRunningPanel(PaperRound.rules(5, 2, 5), 9);
		var late = story.openReviews(running.panel()).get(2);
		story.fire(late, "Boundary_ScoringOverdue");

		// when
		story.answer(late, "UserTask_DecideOverdueSeat", PanelStory.OFFICER,
				Map.of("decision", "REPLACE", "reason", "多次催办未果，按规定更换专家。"));

		// then
		assertThat(story.statusOf(late)).isEqualTo("RECUSED");
		assertThat(story.openReviews(running.panel())).hasSize(5).doesNotContain(late);
		assertThat(hasEnded(late)).isTrue();
	}

	@Test
	void keepsAScoreThatComesBeforeTheReplacementIsDecided() {
		// given
		var running = story.aRunningPanel(PaperRound.rules(5, 2, 5), 9);
		var late = story.openReviews(running.panel()).get(0);
		story.declareFree(late);
		story.fire(late, "Boundary_ScoringOverdue");

		// when
		story.submit(late, "80");

		// then
		assertThat(story.task(late, "UserTask_DecideOverdueSeat")).isNull();
		assertThatThrownBy(() -> PanelStory.OFFICER.does(() -> replacing.replace(late, "太迟了")))
			.isInstanceOf(Refused.class);
	}

	@Test
	void asksTheOfficerWhenNobodyIsLeftAndDrawsMoreFromTheWidenedPool() {
		// given
		var running = story.aRunningPanel(PaperRound.rules(3, 1, 3), 4);
		story.openReviews(running.panel()).subList(0, 2).forEach(review -> story.declareConflict(review, "kin"));
		assertThat(story.openReviews(running.panel())).hasSize(2);
		assertThat(story.task(running.panel(), "UserTask_DecideEmptySeat")).isNotNull();
		assertThatThrownBy(() -> PanelStory.OFFICER.does(() -> emptySeats.drawMore(running.panel())))
			.isInstanceOf(Refused.class);

		// when
		story.experts("more", projects.require(running.project()).specialtyCode(), 2);
		PanelStory.OFFICER.does(() -> emptySeats.drawMore(running.panel()));

		// then
		assertThat(story.openReviews(running.panel())).hasSize(3);
		assertThat(story.task(running.panel(), "UserTask_DecideEmptySeat")).isNull();
	}

	@Test
	void leavesASeatEmptyAndThenAsksForMoreExpertsBecauseTheNumberIsEven() {
		// given
		var running = story.aRunningPanel(PaperRound.rules(3, 0, 2), 3);
		var reviews = story.openReviews(running.panel());
		story.declareConflict(reviews.get(0), "kin");
		PanelStory.OFFICER.does(() -> emptySeats.leaveEmpty(running.panel(), "王监督同意", "专家库已无人可补"));
		reviews.subList(1, 3).forEach(review -> story.score(review, "80"));
		story.deliver();
		assertThat(story.task(running.panel(), "UserTask_DecideShortPanel")).isNotNull();

		// when
		story.experts("further", projects.require(running.project()).specialtyCode(), 1);
		story.answer(running.panel(), "UserTask_DecideShortPanel", PanelStory.OFFICER,
				Map.of("decision", "REFILL", "reason", "补充专家后重新达到单数。"));
		story.openReviews(running.panel()).forEach(review -> story.score(review, "86"));
		story.deliver();

		// then
		assertThat(findings.resultOf(running.panel()).expertScore()).isEqualByComparingTo("82.00");
		assertThat(findings.resultOf(running.panel()).exception()).isFalse();
	}

	@Test
	void sumsUpAnEvenNumberOnlyAsARecordedException() {
		// given
		var running = story.aRunningPanel(PaperRound.rules(3, 0, 2), 3);
		var reviews = story.openReviews(running.panel());
		story.declareConflict(reviews.get(0), "kin");
		PanelStory.OFFICER.does(() -> emptySeats.leaveEmpty(running.panel(), "王监督同意", "专家库已无人可补"));
		reviews.subList(1, 3).forEach(review -> story.score(review, "80"));
		story.deliver();

		// when
		story.answer(running.panel(), "UserTask_DecideShortPanel", PanelStory.OFFICER,
				Map.of("decision", "CONTINUE", "supervisorApproval", "王监督同意", "reason", "两份有效评分，按例外情形汇总。"));
		story.deliver();

		// then
		assertThat(findings.resultOf(running.panel()).exception()).isTrue();
		assertThat(hasEnded(running.panel())).isTrue();
	}

	@Test
	void neverSumsUpFewerScoresThanTheRulesAskFor() {
		// given
		var running = story.aRunningPanel(PaperRound.rules(3, 0, 3), 3);
		var reviews = story.openReviews(running.panel());
		story.declareConflict(reviews.get(0), "kin");
		PanelStory.OFFICER.does(() -> emptySeats.leaveEmpty(running.panel(), "王监督同意", "专家库已无人可补"));
		reviews.subList(1, 3).forEach(review -> story.score(review, "80"));
		story.deliver();

		// when
		Map<String, Object> answer = Map.of("decision", "CONTINUE", "supervisorApproval", "王监督同意", "reason",
				"两份有效评分，按例外情形汇总。");

		// then
		assertThatThrownBy(() -> story.answer(running.panel(), "UserTask_DecideShortPanel", PanelStory.OFFICER, answer))
			.isInstanceOf(Refused.class);
	}

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
	void sumsUpOnceWhenTheLastTwoScoresComeAtTheSameInstant() {
		// given
		var running = story.aRunningPanel(PaperRound.rules(3, 1, 3), 5);
		var reviews = story.openReviews(running.panel());
		story.score(reviews.get(0), "80");
		reviews.subList(1, 3).forEach(story::declareFree);

		// when
		var both = reviews.subList(1, 3)
			.stream()
			.map(review -> CompletableFuture.runAsync(() -> story.submit(review, "86")))
			.toList();
		both.forEach(CompletableFuture::join);
		story.deliver();

		// then
		assertThat(findings.resultOf(running.panel()).expertScore()).isEqualByComparingTo("84.00");
		assertThat(history.createHistoricActivityInstanceQuery()
			.processInstanceId(story.historicInstance(running.panel()))
			.activityId("ServiceTask_SumUpPanel")
			.count()).isEqualTo(1);
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

	@Test
	void recusesExpertsWhoseEmployerTakesOverTheHostHospital() {
		// given
		var running = story.aRunningPanel(PaperRound.rules(3, 1, 3), 5);
		var review = story.openReviews(running.panel()).get(0);
		story.movesTo(story.expertOf(review), "SX01");

		// when
		transaction.executeWithoutResult(ignored -> events.publishEvent(
				new HospitalMerged(OrganisationId.of("SX90"), OrganisationId.of("SX01"), LocalDate.of(2026, 1, 1))));

		// then
		assertThat(story.statusOf(review)).isEqualTo("RECUSED");
		assertThat(story.openReviews(running.panel())).hasSize(3).doesNotContain(review);
	}

	private boolean hasEnded(Object businessKey) {
		return runtime.createProcessInstanceQuery().processInstanceBusinessKey(businessKey.toString()).count() == 0;
	}

}

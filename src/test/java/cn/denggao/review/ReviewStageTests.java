package cn.denggao.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import cn.denggao.application.ProjectStatus;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.calendar.WorkingCalendar;
import cn.denggao.kernel.Refused;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.organisation.events.HospitalMerged;
import cn.denggao.review.domain.RecusingExpert;
import cn.denggao.review.domain.ReplacingExpert;
import cn.denggao.review.domain.SavingDraft;
import cn.denggao.review.domain.SubmittingReview;
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
	private PaperProjects projects;

	@Autowired
	private PanelFindings findings;

	@Autowired
	private RoundPanels panels;

	@Autowired
	private RecusingExpert recusing;

	@Autowired
	private ReplacingExpert replacing;

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

	@Autowired
	private WorkingCalendar calendar;

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
		var day = LocalDate.now(OfficialClock.ZONE).plusDays(18);
		story.answer(late, "UserTask_DecideOverdueSeat", PanelStory.OFFICER, extension(day));

		// then
		assertThat(story.dueOf(List.of(late)))
			.containsExactly(day.atTime(23, 59, 59).atZone(OfficialClock.ZONE).toInstant());
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
	void extendsNoFurtherThanAnExpertCalledInWhenTheRoundsScoringEndedWouldHave() {
		// given
		var running = story.aRunningPanel(PaperRound.rules(5, 2, 5), 9);
		var late = story.openReviews(running.panel()).get(2);
		var ends = LocalDate.ofInstant(story.dueOf(List.of(late)).iterator().next(), OfficialClock.ZONE);
		var latest = calendar.endOf(ends, 10, false);
		story.fire(late, "Boundary_ScoringOverdue");

		// then
		assertThatThrownBy(() -> story.answer(late, "UserTask_DecideOverdueSeat", PanelStory.OFFICER,
				extension(latest.plusDays(1))))
			.hasStackTraceContaining("review.extension-too-long");
		assertThat(story.task(late, "UserTask_DecideOverdueSeat")).isNotNull();

		// when
		story.answer(late, "UserTask_DecideOverdueSeat", PanelStory.OFFICER, extension(latest));
		story.fire(late, "Catch_ExtensionEnds");

		// then
		assertThatThrownBy(() -> story.answer(late, "UserTask_DecideOverdueSeat", PanelStory.OFFICER,
				extension(latest.plusDays(1))))
			.hasStackTraceContaining("review.extension-too-long");
	}

	@Test
	void extendsNothingIntoThePast() {
		// given
		var running = story.aRunningPanel(PaperRound.rules(5, 2, 5), 9);
		var late = story.openReviews(running.panel()).get(2);
		story.fire(late, "Boundary_ScoringOverdue");

		// then
		assertThatThrownBy(() -> story.answer(late, "UserTask_DecideOverdueSeat", PanelStory.OFFICER,
				extension(LocalDate.now(OfficialClock.ZONE).minusDays(1))))
			.hasStackTraceContaining("review.extension-in-the-past");
	}

	private static Map<String, Object> extension(LocalDate day) {
		return Map.of("decision", "EXTEND", "extendTo", day.toString(), "supervisorApproval", "王监督 2026-12-08 同意",
				"reason", "该专家因病住院，预计两周内恢复。");
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

package cn.denggao.application;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Map;

import cn.denggao.DenggaoTest;
import cn.denggao.approval.domain.ReadingRound;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.calendar.WorkingCalendar;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;
import cn.denggao.tracking.PositionsAgree;
import cn.denggao.worklist.Inbox;
import cn.denggao.worklist.WorklistEntry;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static cn.denggao.application.ApplicationStory.CITY;
import static cn.denggao.application.ApplicationStory.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** By when an authority has to act, and that being late is counted. */
@DenggaoTest
@ExtendWith(PositionsAgree.class)
class OfficerDueDatesTests {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private WorkingCalendar calendar;

	@Autowired
	private OfficialClock clock;

	@Autowired
	private RoundDirectory rounds;

	@Autowired
	private Inbox inbox;

	@Autowired
	private TaskService tasks;

	@Autowired
	private ReadingRound boards;

	@Autowired
	private RecommendationDue recommendations;

	private ApplicationStory story;

	private RoundId round;

	@BeforeEach
	void opensARound() {
		story = new ApplicationStory(context);
		round = story.openRound();
	}

	@Test
	void givesEachLevelTheWorkingDaysOfTheRoundForItsFormalReview() {
		assertThat(task(story.submitted(round, "SX01", "03.04")).due()).isEqualTo(endOfReview());
	}

	@Test
	void countsTheDaysAnewAfterACorrection() {
		// given
		var project = story.submitted(round, "SX01", "03.04");
		isLate(project);
		story.review(project, OFFICER, "RETURN", "TEAM");

		// when
		story.resubmit(project, "SX01");

		// then
		assertThat(task(project).task()).isEqualTo("UserTask_ReviewFormally");
		assertThat(task(project).due()).isEqualTo(endOfReview());
	}

	@Test
	void asksForTheRecommendationByTheLastDayOfTheRoundEvenIfItIsMoved() {
		// given
		var project = story.submitted(round, "SX11", "03.02");
		story.review(project, CITY, "PASS");
		var last = rounds.require(round).recommendationClosesAt();

		// then
		assertThat(task(project).task()).isEqualTo("UserTask_RecommendApplication");
		assertThat(task(project).due()).isCloseTo(last, within(1, ChronoUnit.MILLIS));

		// when
		var later = last.plus(Duration.ofDays(7)).truncatedTo(ChronoUnit.SECONDS);
		recommendations.moved(round, later);

		// then
		assertThat(task(project).due()).isEqualTo(later);
	}

	@Test
	void countsAReviewThatIsLateOnTheBoardOfItsRound() {
		// given
		var late = story.submitted(round, "SX01", "03.04");
		story.submitted(round, "SX11", "03.02");
		assertThat(OFFICER.gets(() -> boards.board(round)).overdue()).isEmpty();

		// when
		isLate(late);

		// then
		assertThat(OFFICER.gets(() -> boards.board(round)).overdue())
			.containsOnly(Map.entry(ProjectStatus.FORMAL_REVIEW_PROVINCE, 1));
	}

	private void isLate(ProjectId project) {
		tasks.setDueDate(task(project).taskId(), Date.from(clock.now().minus(Duration.ofHours(1))));
	}

	private WorklistEntry task(ProjectId project) {
		return inbox.openForProject(project.toString()).get(0);
	}

	private Instant endOfReview() {
		int days = rounds.rules(round).application().formalReviewDays();
		return calendar.endOf(clock.today(), days, false).atTime(23, 59, 59).atZone(OfficialClock.ZONE).toInstant();
	}

}

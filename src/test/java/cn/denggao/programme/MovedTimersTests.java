package cn.denggao.programme;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;

import cn.denggao.DenggaoTest;
import cn.denggao.application.ApplicationStory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectStatus;
import cn.denggao.application.StandingClock;
import cn.denggao.tracking.PositionsAgree;
import cn.denggao.worklist.Inbox;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

import static cn.denggao.application.ApplicationStory.CHIEF;
import static cn.denggao.application.ApplicationStory.CITY;
import static cn.denggao.programme.MovingDesk.daysAfter;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What waits for a round's dates follows them when they are moved. */
@DenggaoTest
@ExtendWith(PositionsAgree.class)
class MovedTimersTests {

	private static final String WINDOW = "Catch_WindowCloses";

	private static final String RECOMMENDATION = "Catch_RecommendationCloses";

	@Autowired
	private ApplicationContext context;

	@Autowired
	private RoundDirectory rounds;

	@Autowired
	private ManagementService management;

	@Autowired
	private Inbox inbox;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private MockMvc web;

	private ApplicationStory story;

	private RoundId round;

	private RoundSummary before;

	private MovingDesk desk;

	@BeforeEach
	void anOpenRound() {
		story = new ApplicationStory(context);
		round = story.openRound();
		before = rounds.require(round);
		desk = new MovingDesk(web, round);
	}

	@Test
	void movesTheTimerOfTheWindowWithItsDateAndNotWithTheWish() throws Exception {
		// given
		var due = timer(WINDOW);
		var later = daysAfter(before.closesAt(), 5);
		desk.proposes("WINDOW", later);
		assertThat(timer(WINDOW)).isEqualTo(due);

		// when
		desk.send(CHIEF, desk.approval());

		// then
		assertThat(timer(WINDOW)).isEqualTo(later);
		var sooner = daysAfter(before.closesAt(), -5);
		desk.moves("WINDOW", sooner);
		assertThat(timer(WINDOW)).isEqualTo(sooner);
	}

	@Test
	void takesASubmissionBetweenTheOldInstantAndTheNew() throws Exception {
		// given
		var project = signed("SX01", "03.04");
		var late = signed("SX02", "03.01");
		var to = daysAfter(before.closesAt(), 5);
		desk.moves("WINDOW", to);

		try (var clock = new StandingClock(database)) {
			clock.at(before.closesAt().plus(Duration.ofHours(1)).toString());

			// when
			story.submit(project, "SX01");

			// then
			assertThat(story.status(project)).isEqualTo(ProjectStatus.FORMAL_REVIEW_PROVINCE);
			clock.at(to.plusMillis(1).toString());
			assertThatThrownBy(() -> story.submit(late, "SX02")).hasMessage("application.window-closed");
		}
		assertThat(story.status(late)).isEqualTo(ProjectStatus.DRAFT);
	}

	@Test
	void movesTheDateOfRecommendationsThatAreOpenAndOfThoseToCome() throws Exception {
		// given
		var open = story.submitted(round, "SX11", "03.02");
		var toCome = story.submitted(round, "SX11", "28");
		story.review(open, CITY, "PASS");
		var window = timer(WINDOW);
		var to = daysAfter(before.recommendationClosesAt(), 7);

		// when
		desk.moves("RECOMMENDATION", to);

		// then
		assertThat(due(open)).isEqualTo(to);
		story.review(toCome, CITY, "PASS");
		assertThat(due(toCome)).isEqualTo(to);
		assertThat(timer(WINDOW)).isEqualTo(window);
	}

	@Test
	void movesTheTimerOfRecommendationsBeforeItIsSetAndWhileItRuns() throws Exception {
		// given
		var first = daysAfter(before.recommendationClosesAt(), 7);
		var second = daysAfter(before.recommendationClosesAt(), 9);
		desk.moves("RECOMMENDATION", first);

		// when
		try (var clock = new StandingClock(database)) {
			clock.at(before.closesAt().plusMillis(1).toString());
			management.executeJob(job(WINDOW));
			assertThat(timer(RECOMMENDATION)).isEqualTo(first);
			desk.moves("RECOMMENDATION", second);
		}

		// then
		assertThat(rounds.require(round).status()).isEqualTo(RoundStatus.WINDOW_CLOSED);
		assertThat(timer(RECOMMENDATION)).isEqualTo(second);
	}

	private ProjectId signed(String hospital, String specialty) {
		var project = story.filledIn(round, hospital, specialty);
		story.signedByBoth(project, hospital);
		return project;
	}

	/** When the project's one open task is due. */
	private Instant due(ProjectId project) {
		assertThat(story.openTasks(project)).containsExactly("UserTask_RecommendApplication");
		return inbox.openFor(project.toString()).get(0).due();
	}

	/** When the round's timer fires, as the engine keeps it. */
	private Instant timer(String element) {
		return database.queryForObject("select duedate_ from act_ru_job where id_ = ?", Timestamp.class, job(element))
			.toInstant();
	}

	private String job(String element) {
		return database.queryForObject("""
				select j.id_ from act_ru_job j join act_ru_execution e on e.id_ = j.process_instance_id_
				join act_ru_jobdef d on d.id_ = j.job_def_id_
				where e.business_key_ = ? and j.process_def_key_ = 'programme-round' and d.act_id_ = ?""", String.class,
				round.toString(), element);
	}

}

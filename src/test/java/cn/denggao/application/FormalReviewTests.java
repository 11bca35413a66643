package cn.denggao.application;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import cn.denggao.DenggaoTest;
import cn.denggao.application.domain.CheckingPapers;
import cn.denggao.application.domain.FormalReviews;
import cn.denggao.application.domain.Returns;
import cn.denggao.application.domain.Stops;
import cn.denggao.application.domain.Submissions;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.calendar.WorkingCalendar;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.RoundId;
import cn.denggao.requirements.Requirement;
import cn.denggao.tracking.PositionsAgree;
import cn.denggao.worklist.CaseTitles;
import cn.denggao.worklist.Inbox;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

import static cn.denggao.application.ApplicationStory.CHIEF;
import static cn.denggao.application.ApplicationStory.CITY;
import static cn.denggao.application.ApplicationStory.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@DenggaoTest
@ExtendWith(PositionsAgree.class)
class FormalReviewTests {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Returns returns;

	@Autowired
	private Stops stops;

	@Autowired
	private Submissions submissions;

	@Autowired
	private FormalReviews reviews;

	@Autowired
	private CheckingPapers papers;

	@Autowired
	private WorkingCalendar calendar;

	@Autowired
	private OfficialClock clock;

	@Autowired
	private ManagementService management;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private List<CaseTitles> titles;

	private ApplicationStory story;

	private RoundId round;

	@BeforeEach
	void opensARound() {
		story = new ApplicationStory(context);
		round = story.openRound();
	}

	@Test
	void skipsCountyAndCityForAProvincialHospital() {
		// given
		var project = story.submitted(round, "SX01", "03.04");

		// when
		story.review(project, OFFICER, "PASS");

		// then
		assertThat(stops.of(project)).extracting(Stops.Stop::level).containsExactly("PROVINCE");
		assertThat(story.status(project)).isEqualTo(ProjectStatus.RECOMMENDED);
	}

	@Test
	void goesThroughTheCityForAHospitalOfTheCity() {
		// given
		var project = story.submitted(round, "SX11", "03.02");

		// then
		assertThat(stops.of(project)).extracting(Stops.Stop::level).containsExactly("CITY", "PROVINCE");
		assertThat(story.status(project)).isEqualTo(ProjectStatus.FORMAL_REVIEW_CITY);
		story.review(project, CITY, "PASS");
		assertThat(story.openTasks(project)).containsExactly("UserTask_RecommendApplication");
	}

	@Test
	void isKnownInTheInboxByCodeHospitalAndSpecialty() {
		// given
		var project = story.submitted(round, "SX01", "03.04");
		var known = story.bean(ProjectDirectory.class).require(project);

		// when
		var task = story.bean(Inbox.class).openForProject(project.toString()).get(0);

		// then
		assertThat(task.name()).isEqualTo("形式审查 · " + known.code());
		assertThat(titles.stream().map(feature -> feature.titles(Set.of(project.value())).get(project.value())))
			.containsOnlyOnce("三晋大学第一医院 " + known.specialtyName());
	}

	@Test
	void hidesAFileFromAuthoritiesOutsideItsChain() {
		// given
		var project = story.submitted(round, "SX01", "03.04");
		var visibility = story.bean(ProjectVisibility.class);

		// then
		assertThat(visibility.maySee(project, OFFICER.actor())).isTrue();
		assertThat(visibility.maySee(project, CITY.actor())).isFalse();
		assertThatThrownBy(() -> story.review(project, CITY, "PASS")).isInstanceOf(Refused.class)
			.hasMessage("kernel.not-found");
	}

	@Test
	void returnsAllDefectsAtOnceAndCountsFiveWorkingDays() {
		// given
		var project = story.submitted(round, "SX01", "03.04");

		// when
		story.review(project, OFFICER, "RETURN", "TEAM", "DATA", "BUDGET");

		// then
		assertThat(story.status(project)).isEqualTo(ProjectStatus.RETURNED);
		assertThat(story.openTasks(project)).containsExactly("UserTask_CorrectApplication");
		var returned = returns.open(project).orElseThrow();
		assertThat(returned.defects()).containsExactly("TEAM", "DATA", "BUDGET");
		var lastDay = calendar.endOf(clock.today(), 5, false);
		assertThat(returned.dueAt()).isEqualTo(startOf(lastDay.plusDays(1)));
		assertThat(timer(project).getDuedate().toInstant()).isEqualTo(returned.dueAt());
	}

	@Test
	void comesBackCorrectedAndSignedAnewAsASecondSubmission() {
		// given
		var project = story.submitted(round, "SX01", "03.04");
		story.review(project, OFFICER, "RETURN", "TEAM");

		// when
		story.resubmit(project, "SX01");

		// then
		assertThat(story.status(project)).isEqualTo(ProjectStatus.FORMAL_REVIEW_PROVINCE);
		assertThat(submissions.newest(project).orElseThrow().number()).isEqualTo(2);
		assertThat(returns.open(project)).isEmpty();
		story.review(project, OFFICER, "PASS");
		assertThat(story.status(project)).isEqualTo(ProjectStatus.RECOMMENDED);
	}

	@Test
	void asksTheLeaderBeforeASecondReturn() {
		// given
		var project = story.submitted(round, "SX01", "03.04");
		story.review(project, OFFICER, "RETURN", "TEAM");
		story.resubmit(project, "SX01");

		// when
		story.review(project, OFFICER, "RETURN", "DATA");

		// then
		assertThat(story.openTasks(project)).containsExactly("UserTask_ApproveSecondReturn");
		assertThat(story.status(project)).isEqualTo(ProjectStatus.FORMAL_REVIEW_PROVINCE);
		story.approveNegative(project, CHIEF, "UserTask_ApproveSecondReturn", "CONFIRM");
		assertThat(story.status(project)).isEqualTo(ProjectStatus.RETURNED);
		assertThat(returns.all(project)).hasSize(2);
		assertThat(timer(project).getDuedate().toInstant()).isEqualTo(returns.open(project).orElseThrow().dueAt());
	}

	@Test
	void sendsTheOfficerBackWhenTheLeaderDisagrees() {
		// given
		var project = story.submitted(round, "SX01", "03.04");

		// when
		story.review(project, OFFICER, "REJECT", "TEAM");
		story.approveNegative(project, CHIEF, "UserTask_ApproveRejection", "SEND_BACK");

		// then
		assertThat(story.openTasks(project)).containsExactly("UserTask_ReviewFormally");
		assertThat(story.status(project)).isEqualTo(ProjectStatus.FORMAL_REVIEW_PROVINCE);
		assertThat(reviews.newest(project).orElseThrow().answer()).isEqualTo("SEND_BACK");
	}

	@Test
	void rejectsWithFourEyesAndEndsTheProject() {
		// given
		var project = story.submitted(round, "SX01", "03.04");
		story.review(project, OFFICER, "REJECT", "TEAM");

		// when
		story.approveNegative(project, CHIEF, "UserTask_ApproveRejection", "CONFIRM");

		// then
		assertThat(story.status(project)).isEqualTo(ProjectStatus.REJECTED);
		assertThat(story.openTasks(project)).isEmpty();
	}

	@Test
	@Requirement(value = "R004-27", page = "/projects/{id}/dossier")
	void doesNotPassWhileTheChecklistHasADefect() {
		// given
		var project = story.submitted(round, "SX01", "03.04");
		OFFICER.does(() -> papers.save(project, Map.of("TEAM", "DEFECT", "MEMBERS", "DEFECT"),
				Map.of("MEMBERS", "第 4 行未附注册证明")));

		// then
		assertThatThrownBy(() -> story.review(project, OFFICER, "PASS")).isInstanceOf(Refused.class)
			.hasMessage("application.review.checklist-has-defects");
	}

	@Test
	void lapsesWhenTheCorrectionDoesNotComeInTime() {
		// given
		var project = story.submitted(round, "SX01", "03.04");
		story.review(project, OFFICER, "RETURN", "TEAM");
		due(project, clock.now().minusSeconds(1));

		// when
		management.executeJob(timer(project).getId());

		// then
		assertThat(story.status(project)).isEqualTo(ProjectStatus.LAPSED);
		assertThat(story.openTasks(project)).isEmpty();
	}

	@Test
	void neverLapsesBeforeTheTime() {
		// given
		var project = story.submitted(round, "SX01", "03.04");
		story.review(project, OFFICER, "RETURN", "TEAM");

		// then
		assertThatThrownBy(() -> management.executeJob(timer(project).getId())).hasMessageContaining("Not due before");
		assertThat(story.status(project)).isEqualTo(ProjectStatus.RETURNED);
	}

	@Test
	void refusesACorrectionAfterItsLastDay() {
		// given
		var project = story.submitted(round, "SX01", "03.04");
		story.review(project, OFFICER, "RETURN", "TEAM");
		due(project, clock.now().minus(Duration.ofSeconds(1)));

		// then
		assertThatThrownBy(() -> story.resubmit(project, "SX01")).isInstanceOf(Refused.class)
			.hasMessage("application.correction-overdue");
	}

	private void due(ProjectId project, Instant at) {
		database.update("update application_return set due_at = ? where project_id = ?", Timestamp.from(at),
				project.value());
	}

	private Job timer(ProjectId project) {
		var instance = database.queryForObject("""
				select j.process_instance_id_ from act_ru_job j join act_ru_execution e
				on e.id_ = j.process_instance_id_ and e.business_key_ = ?
				where j.process_def_key_ = 'application-stage'
				""", String.class, project.toString());
		return management.createJobQuery().processInstanceId(instance).timers().singleResult();
	}

	private static Instant startOf(LocalDate day) {
		return day.atStartOfDay(OfficialClock.ZONE).toInstant();
	}

}

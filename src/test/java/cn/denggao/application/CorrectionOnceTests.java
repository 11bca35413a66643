package cn.denggao.application;

import java.time.Instant;
import java.time.OffsetDateTime;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.application.domain.Returns;
import cn.denggao.application.domain.Submissions;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Refused;
import cn.denggao.tracking.PositionsAgree;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

import static cn.denggao.application.NineFilesForSixPlaces.CITY;
import static cn.denggao.application.NineFilesForSixPlaces.CITY_OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Scenario 4 of domain §11, on its days: the last second, and one correction. */
@DenggaoTest
@ExtendWith(PositionsAgree.class)
class CorrectionOnceTests {

	private static final Acting CITY_CHIEF = Acting.as("czcity9leader", CITY, Role.HC_CITY_LEADER);

	@Autowired
	private ApplicationContext context;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private Returns returns;

	@Autowired
	private Submissions submissions;

	@Autowired
	private ManagementService management;

	private ApplicationStory story;

	private NineFilesForSixPlaces province;

	private StandingClock clock;

	@BeforeEach
	void inTheYear2024() {
		story = new ApplicationStory(context);
		province = new NineFilesForSixPlaces(story);
		clock = new StandingClock(database);
	}

	@AfterEach
	void today() {
		clock.close();
		province.leave();
	}

	@Test
	void acceptsTheLastMillisecondOfTheWindowAndNotTheNext() {
		// given
		var late = province.signed("H12", "03.02");
		clock.at("2024-05-10 17:30:00.000+08");

		// when
		var project = province.submitted("H11", "03.01");

		// then
		assertThat(story.bean(ProjectDirectory.class).require(project).submittedAt()).isEqualTo(at("2024-05-10T17:30"));
		assertThat(story.status(project)).isEqualTo(ProjectStatus.FORMAL_REVIEW_CITY);
		clock.at("2024-05-10 17:30:00.001+08");
		assertThatThrownBy(() -> story.submit(late, "H12")).isInstanceOf(Refused.class)
			.hasMessage("application.window-closed");
		assertThat(story.status(late)).isEqualTo(ProjectStatus.DRAFT);
	}

	@Test
	void tellsThreeDefectsAtOnceAndAsksTheLeaderForTheFourth() {
		// given
		var project = returned();
		var first = returns.open(project).orElseThrow();
		assertThat(first.defects()).containsExactly("TEAM", "DATA", "BUDGET");
		assertThat(first.dueAt()).isEqualTo(at("2024-05-23T00:00"));

		// when
		clock.at("2024-05-22 23:59:59+08");
		story.resubmit(project, "H11");

		// then
		assertThat(submissions.newest(project).orElseThrow().number()).isEqualTo(2);
		assertThat(story.status(project)).isEqualTo(ProjectStatus.FORMAL_REVIEW_CITY);

		// when
		clock.at("2024-05-23 10:00:00+08");
		story.review(project, CITY_OFFICER, "RETURN", "GOALS");

		// then
		assertThat(story.openTasks(project)).containsExactly("UserTask_ApproveSecondReturn");
		assertThat(returns.all(project)).hasSize(1);
		story.approveNegative(project, CITY_CHIEF, "UserTask_ApproveSecondReturn", "CONFIRM");
		assertThat(story.status(project)).isEqualTo(ProjectStatus.RETURNED);
		assertThat(returns.open(project).orElseThrow().dueAt()).isEqualTo(at("2024-05-31T00:00"));
	}

	@Test
	void returnsOnceMoreOnlyForWhatTheFirstListLacked() {
		// given
		var project = returned();
		clock.at("2024-05-22 10:00:00+08");
		story.resubmit(project, "H11");

		// then
		assertThatThrownBy(() -> story.review(project, CITY_OFFICER, "RETURN", "BUDGET", "TEAM"))
			.isInstanceOf(Refused.class)
			.hasMessage("application.review.told-already")
			.satisfies(refused -> assertThat(((Refused) refused).field()).contains("defects"));
		assertThat(story.openTasks(project)).containsExactly("UserTask_ReviewFormally");

		// when
		story.review(project, CITY_OFFICER, "RETURN", "BUDGET", "GOALS");

		// then
		assertThat(story.openTasks(project)).containsExactly("UserTask_ApproveSecondReturn");
	}

	@Test
	void leavesToTheLeaderWhatHasNoKindOfItsOwn() {
		// given
		clock.at("2024-05-08 16:12:00+08");
		var project = province.submitted("H11", "03.01");
		clock.at("2024-05-15 10:00:00+08");
		story.review(project, CITY_OFFICER, "RETURN", "TEAM", "OTHER");
		clock.at("2024-05-22 10:00:00+08");
		story.resubmit(project, "H11");

		// when
		story.review(project, CITY_OFFICER, "RETURN", "OTHER");

		// then
		assertThat(story.openTasks(project)).containsExactly("UserTask_ApproveSecondReturn");
	}

	@Test
	void lapsesAtMidnightAfterTheFifthWorkingDay() {
		// given
		var project = returned();
		assertThat(timer(project).getDuedate().toInstant()).isEqualTo(at("2024-05-23T00:00"));

		// when
		clock.at("2024-05-22 23:59:59.999+08");
		assertThatThrownBy(() -> management.executeJob(timer(project).getId())).hasMessageContaining("Not due before");
		assertThat(story.status(project)).isEqualTo(ProjectStatus.RETURNED);
		clock.at("2024-05-23 00:00:00+08");
		assertThatThrownBy(() -> story.resubmit(project, "H11")).hasMessage("application.correction-overdue");
		management.executeJob(timer(project).getId());

		// then
		assertThat(story.status(project)).isEqualTo(ProjectStatus.LAPSED);
		assertThat(story.openTasks(project)).isEmpty();
		assertThat(submissions.newest(project).orElseThrow().number()).isOne();
	}

	/** Submitted on 05-08, returned on 05-15 with three defects in one list. */
	private ProjectId returned() {
		clock.at("2024-05-08 16:12:00+08");
		var project = province.submitted("H11", "03.01");
		clock.at("2024-05-15 10:00:00+08");
		story.review(project, CITY_OFFICER, "RETURN", "TEAM", "DATA", "BUDGET");
		assertThat(story.status(project)).isEqualTo(ProjectStatus.RETURNED);
		return project;
	}

	private Job timer(ProjectId project) {
		var instance = database.queryForObject("""
				select j.process_instance_id_ from act_ru_job j join act_ru_execution e
				on e.id_ = j.process_instance_id_ and e.business_key_ = ?
				where j.process_def_key_ = 'application-stage'
				""", String.class, project.toString());
		return management.createJobQuery().processInstanceId(instance).timers().singleResult();
	}

	private static Instant at(String local) {
		return OffsetDateTime.parse(local + ":00+08:00").toInstant();
	}

}

package cn.denggao.application;

import java.util.List;

import cn.denggao.DenggaoTest;
import cn.denggao.application.domain.Recommendations;
import cn.denggao.application.domain.RecommendingApplications;
import cn.denggao.application.domain.RecommendingApplications.Choice;
import cn.denggao.application.domain.WithdrawingApplication;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.RoundId;
import cn.denggao.tracking.PositionsAgree;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

import static cn.denggao.application.ApplicationStory.CITY;
import static cn.denggao.application.ApplicationStory.OFFICER;
import static cn.denggao.application.ApplicationStory.REASON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * A hospital withdraws before the recommendations close, wherever its application stands
 * (scenario 5 of domain §11, its first half).
 */
@DenggaoTest
@ExtendWith(PositionsAgree.class)
class WithdrawnBeforeTheDeadlineTests {

	private static final String DATONG = "140200";

	private static final String HOSPITAL = "SX11";

	private static final String SPECIALTY = "03.02";

	@Autowired
	private ApplicationContext context;

	@Autowired
	private WithdrawingApplication withdrawing;

	@Autowired
	private Recommendations recommendations;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private JdbcTemplate database;

	private ApplicationStory story;

	private RoundId round;

	@BeforeEach
	void aRoundIsOpen() {
		story = new ApplicationStory(context);
		round = story.openRound();
	}

	@ParameterizedTest
	@CsvSource({ "DRAFT, 0", "FORMAL_REVIEW_CITY, 0", "RETURNED, 0", "FORMAL_REVIEW_PROVINCE, 1", "RECOMMENDED, 1" })
	void endsWhateverIsOpenAndGivesThePlaceBack(ProjectStatus status, int places) {
		// given
		var project = standingAt(status);
		assertThat(story.status(project)).isEqualTo(status);
		assertThat(recommendations.used(round, DATONG)).isEqualTo(places);

		// when
		withdraws(project);

		// then
		assertThat(story.status(project)).isEqualTo(ProjectStatus.WITHDRAWN);
		assertThat(story.openTasks(project)).isEmpty();
		assertThat(cases(project)).isZero();
		assertThat(recommendations.used(round, DATONG)).isZero();
		assertThat(ledger(project)).isEqualTo((places == 0) ? List.of() : List.of("RESERVE", "RETURN"));
		assertThat(placeFreed(project)).isEqualTo(places > 0);
	}

	@Test
	void givesThePlaceBackOfWhatTheProvinceHasReturned() {
		// given
		var project = standingAt(ProjectStatus.FORMAL_REVIEW_PROVINCE);
		story.review(project, OFFICER, "RETURN", "TEAM");
		assertThat(story.openTasks(project)).containsExactly("UserTask_CorrectApplication");

		// when
		withdraws(project);

		// then
		assertThat(story.openTasks(project)).isEmpty();
		assertThat(recommendations.used(round, DATONG)).isZero();
		assertThatThrownBy(() -> story.resubmit(project, HOSPITAL)).isInstanceOf(Refused.class);
		assertThat(story.status(project)).isEqualTo(ProjectStatus.WITHDRAWN);
	}

	@Test
	void isWithdrawnOnceAndLeavesTheSpecialtyToAnotherApplication() {
		// given
		var project = standingAt(ProjectStatus.DRAFT);
		withdraws(project);

		// then
		assertThatThrownBy(() -> withdraws(project)).isInstanceOf(Refused.class)
			.hasMessage("application.status-not-allowed");

		// when
		var another = story.draft(round, HOSPITAL, SPECIALTY);

		// then
		assertThat(story.status(another)).isEqualTo(ProjectStatus.DRAFT);
	}

	private ProjectId standingAt(ProjectStatus status) {
		if (status == ProjectStatus.DRAFT) {
			return story.filledIn(round, HOSPITAL, SPECIALTY);
		}
		var project = story.submitted(round, HOSPITAL, SPECIALTY);
		switch (status) {
			case RETURNED -> story.review(project, CITY, "RETURN", "TEAM");
			case FORMAL_REVIEW_PROVINCE -> recommended(project);
			case RECOMMENDED -> {
				recommended(project);
				story.review(project, OFFICER, "PASS");
			}
			default -> {
			}
		}
		return project;
	}

	private void recommended(ProjectId project) {
		story.review(project, CITY, "PASS");
		CITY.does(() -> story.bean(RecommendingApplications.class)
			.recommend(round, List.of(new Choice(project, 1, REASON))));
	}

	private void withdraws(ProjectId project) {
		story.department(HOSPITAL).does(() -> withdrawing.withdraw(project, REASON));
	}

	private long cases(ProjectId project) {
		return runtime.createProcessInstanceQuery()
			.processDefinitionKey("application-stage")
			.processInstanceBusinessKey(project.toString())
			.count();
	}

	private List<String> ledger(ProjectId project) {
		return database.queryForList("select kind from application_quota_entry where project_id = ? order by id",
				String.class, project.value());
	}

	private Boolean placeFreed(ProjectId project) {
		return database.queryForObject("""
				select cast(cast(facts as jsonb) ->> 'placeFreed' as boolean) from audit_entry
				where action = 'application.withdrawn' and subject_id = ?""", Boolean.class, project.toString());
	}

}

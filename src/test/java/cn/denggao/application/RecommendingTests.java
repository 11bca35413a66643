package cn.denggao.application;

import java.util.List;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.application.domain.RecommendationList;
import cn.denggao.application.domain.Recommendations;
import cn.denggao.application.domain.RecommendingApplications;
import cn.denggao.application.domain.RecommendingApplications.Choice;
import cn.denggao.application.domain.WithdrawingApplication;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Refused;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.programme.RoundId;
import cn.denggao.tracking.PositionsAgree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

import static cn.denggao.application.ApplicationStory.CITY;
import static cn.denggao.application.ApplicationStory.REASON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@DenggaoTest
@ExtendWith(PositionsAgree.class)
class RecommendingTests {

	private static final String DATONG = "140200";

	@Autowired
	private ApplicationContext context;

	@Autowired
	private RecommendingApplications recommending;

	@Autowired
	private Recommendations recommendations;

	@Autowired
	private RecommendationList list;

	@Autowired
	private WithdrawingApplication withdrawing;

	@Autowired
	private JdbcTemplate database;

	private ApplicationStory story;

	private RoundId round;

	private ProjectId first;

	private ProjectId second;

	private ProjectId third;

	@BeforeEach
	void threeFilesForTwoPlaces() {
		story = new ApplicationStory(context);
		database.update("update organisation_hospital set supervisor = ? where id in ('SX05', 'SX10', 'SX11')", DATONG);
		round = story.openRound();
		first = passed("SX11", "03.02");
		second = passed("SX11", "28");
		third = passed("SX10", "15");
	}

	@AfterEach
	void putsTheHospitalsBack() {
		new ApplicationStory(context);
	}

	@Test
	void stopsHardAtTheQuota() {
		// then
		assertThatThrownBy(() -> recommend(choice(first, 1), choice(second, 2), choice(third, 3)))
			.isInstanceOf(Refused.class)
			.hasMessage("application.recommend.quota");
		assertThat(recommendations.used(round, DATONG)).isZero();
	}

	@Test
	void sendsTheChosenToTheProvinceAndLetsTheOthersWait() {
		// when
		recommend(choice(second, 1), choice(first, 2));

		// then
		assertThat(story.status(first)).isEqualTo(ProjectStatus.FORMAL_REVIEW_PROVINCE);
		assertThat(story.openTasks(third)).containsExactly("UserTask_RecommendApplication");
		var sheet = list.of(round, OrganisationId.of(DATONG));
		assertThat(sheet.chosen()).extracting(line -> line.project().id()).containsExactly(second, first);
		assertThat(sheet.waiting()).extracting(ProjectSummary::id).containsExactly(third);
		assertThat(sheet.free()).isZero();
	}

	@Test
	void refusesAPlaceTakenTwice() {
		// given
		recommend(choice(first, 1));

		// then
		assertThatThrownBy(() -> recommend(choice(second, 1))).isInstanceOf(Refused.class)
			.hasMessage("application.recommend.rank-taken");
	}

	@Test
	void refusesARankBeyondTheQuota() {
		assertThatThrownBy(() -> recommend(choice(first, 3))).isInstanceOf(Refused.class)
			.hasMessage("application.recommend.rank-beyond");
	}

	@Test
	void refusesAnotherCitysHand() {
		// given
		var changzhi = Acting.as("czcity", "140400", Role.HC_CITY);

		// then
		assertThatThrownBy(() -> changzhi.does(() -> recommending.recommend(round, List.of(choice(first, 1)))))
			.isInstanceOf(Refused.class)
			.hasMessage("kernel.not-found");
	}

	@Test
	void freesThePlaceOfAWithdrawalBeforeTheDeadline() {
		// given
		recommend(choice(first, 1), choice(second, 2));

		// when
		story.department("SX11").does(() -> withdrawing.withdraw(first, REASON));

		// then
		assertThat(story.status(first)).isEqualTo(ProjectStatus.WITHDRAWN);
		assertThat(story.openTasks(first)).isEmpty();
		assertThat(recommendations.used(round, DATONG)).isEqualTo(1);
		recommend(choice(third, 1));
		assertThat(story.status(third)).isEqualTo(ProjectStatus.FORMAL_REVIEW_PROVINCE);
	}

	@Test
	void keepsThePlaceOfAWithdrawalAfterTheDeadline() {
		// given
		recommend(choice(first, 1), choice(second, 2));
		story.recommendationCloses(round);
		database.update("update programme_round set status = 'RECOMMENDATION_CLOSED' where id = ?", round.value());

		// when
		story.department("SX11").does(() -> withdrawing.withdraw(first, REASON));

		// then
		assertThat(recommendations.used(round, DATONG)).isEqualTo(2);
	}

	@Test
	void leavesOutWhoeverHasNoRecommendationAtTheDeadline() {
		// given
		recommend(choice(first, 1));
		var stillReviewed = story.submitted(round, "SX05", "07");

		// when
		var told = story.recommendationCloses(round);

		// then
		assertThat(told).containsExactlyInAnyOrder(second.toString(), third.toString());
		assertThat(story.status(second)).isEqualTo(ProjectStatus.NOT_SELECTED);
		assertThat(story.status(stillReviewed)).isEqualTo(ProjectStatus.NOT_SELECTED);
		assertThat(story.openTasks(stillReviewed)).isEmpty();
		assertThat(story.status(first)).isEqualTo(ProjectStatus.FORMAL_REVIEW_PROVINCE);
		for (var left : List.of(second, third, stillReviewed)) {
			assertThat(database.queryForObject("""
					select count(*) from audit_entry where subject_id = ? and action = 'application.status-changed'
					and facts::text like '%NOT_SELECTED%'""", Long.class, left.toString())).isOne();
			assertThat(database.queryForObject(
					"select count(distinct dedup_key) from notification_message where dedup_key = ?", Long.class,
					"application.not-recommended:" + left))
				.isOne();
		}
	}

	private ProjectId passed(String hospital, String specialty) {
		var project = story.submitted(round, hospital, specialty);
		story.review(project, CITY, "PASS");
		return project;
	}

	private void recommend(Choice... choices) {
		CITY.does(() -> recommending.recommend(round, List.of(choices)));
	}

	private static Choice choice(ProjectId project, int rank) {
		return new Choice(project, rank, REASON);
	}

}

package cn.denggao.approval;

import java.math.BigDecimal;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;

import cn.denggao.application.ProjectStatus;
import cn.denggao.application.StandingClock;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static cn.denggao.approval.ApprovalStory.ROUND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Scenario 1 of domain §11 from the ranking to the approval, to the instant at which the
 * notice ends; {@code ScenarioOneTests} tells it whole.
 */
@ApprovalTest
class StraightRunTests {

	@Autowired
	private ApprovalStory story;

	@Autowired
	private JdbcTemplate database;

	@Test
	void isNoticedOnTheEighthOfJulyAndApprovedOnTheTwentySecond() {
		// given
		var round = story.round(1, rules -> {
		});
		var project = story.project(round, "SX01", "89.10", "82.40", "86.42");
		story.project(round, "SX02", "85.00", "84.00", "84.60");
		story.scored(round);
		story.confirmed(round);
		assertThat(database.queryForMap(
				"select expert, objective, composite, outcome from approval_ranking_row where project = ?",
				project.value()))
			.containsEntry("expert", new BigDecimal("89.10"))
			.containsEntry("objective", new BigDecimal("82.40"))
			.containsEntry("composite", new BigDecimal("86.42"))
			.containsEntry("outcome", "SELECTED");

		// when
		try (var clock = new StandingClock(database)) {
			clock.at("2024-07-08 09:00:00+08");
			story.published(round);
			assertThat(story.dueOf(ROUND, round, "Catch_NoticeEnds")).isEqualTo(Instant.parse("2024-07-15T16:00:00Z"));
			clock.at("2024-07-15 23:59:59.999+08");
			assertThatThrownBy(() -> story.executeTimer(ROUND, round, "Catch_NoticeEnds"))
				.hasStackTraceContaining("NotDueYet");
			clock.at("2024-07-16 00:00:00+08");
			story.executeTimer(ROUND, round, "Catch_NoticeEnds");
			story.works();
			clock.at("2024-07-22 10:00:00+08");
			story.issued(round);
		}

		// then
		assertThat(
				database.queryForObject("select issued_on from approval_document where round = ? and kind = 'APPROVAL'",
						Date.class, round.value()))
			.isEqualTo(Date.valueOf(LocalDate.of(2024, 7, 22)));
		assertThat(story.statusOf(project)).isEqualTo(ProjectStatus.AGREEMENT_PENDING);
	}

}

package cn.denggao.approval;

import java.time.Duration;

import cn.denggao.application.ProjectStatus;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundStatus;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** A round from its opening to its approval document, on the real engine. */
@ApprovalTest
class RoundToApprovalTests {

	@Autowired
	private ApprovalStory story;

	@Autowired
	private RoundDirectory rounds;

	@Test
	void leadsTheBestToTheirAgreementsAndTellsEverybody() {
		// given
		var round = story.round(2, rules -> {
		});
		var first = story.project(round, "SX01", "92.00", "90.00", "91.20");
		var second = story.project(round, "SX02", "90.00", "88.00", "89.20");
		var reserve = story.project(round, "SX03", "88.00", "86.00", "87.20");

		// when
		story.noticed(round);

		// then
		assertThat(story.at(ApprovalStory.STAGE, first)).containsExactly("Catch_NoticeChanged");
		assertThat(story.at(ApprovalStory.STAGE, reserve)).containsExactly("Catch_RankingChanged");
		assertThat(story.statusOf(second)).isEqualTo(ProjectStatus.IN_NOTICE);
		assertThat(story.statusOf(reserve)).isEqualTo(ProjectStatus.RESERVE);

		// when
		story.approved(round);

		// then
		assertThat(story.at(ApprovalStory.STAGE, first)).containsExactly("UserTask_DraftAgreement");
		assertThat(story.statusOf(first)).isEqualTo(ProjectStatus.AGREEMENT_PENDING);
		assertThat(rounds.require(round).status()).isEqualTo(RoundStatus.APPROVED);
		assertThat(story.at(ApprovalStory.ROUND, round)).containsExactly("Catch_ReserveExpires");

		// when
		story.fires(ApprovalStory.ROUND, round, "Catch_ReserveExpires", Duration.ZERO);
		story.works();

		// then
		assertThat(rounds.require(round).status()).isEqualTo(RoundStatus.CLOSED);
		assertThat(story.statusOf(reserve)).isEqualTo(ProjectStatus.NOT_SELECTED);
	}

}

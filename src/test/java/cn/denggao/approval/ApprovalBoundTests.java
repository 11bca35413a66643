package cn.denggao.approval;

import cn.denggao.approval.domain.IssuingApproval;
import cn.denggao.programme.RoundId;
import cn.denggao.requirements.Requirement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static cn.denggao.approval.ApprovalStory.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A list that goes beyond what its programme has for the category is not approved. */
@ApprovalTest
class ApprovalBoundTests {

	@Autowired
	private ApprovalStory story;

	@Autowired
	private IssuingApproval issuing;

	@Autowired
	private JdbcTemplate database;

	private RoundId round;

	@BeforeEach
	void twoAreDue() {
		round = story.round(2, rules -> {
		});
		story.project(round, "SX01", "92.00", "90.00", "91.20");
		story.project(round, "SX03", "88.00", "86.00", "87.20");
		story.noticed(round);
	}

	@AfterEach
	void aboutTenAgain() {
		new CategoryBound(database).isAboutTen();
	}

	@Test
	@Requirement("R003-05")
	void approvesNobodyOfTwoForOnePlaceAndBothOnceThereIsRoom() {
		// given
		new CategoryBound(database).leavesRoomFor(1);

		// then
		assertThatThrownBy(() -> story.approved(round)).hasMessage("application.approved.beyond");
		assertThat(counted()).isZero();

		// when
		new CategoryBound(database).leavesRoomFor(2);
		OFFICER.does(() -> issuing.issue(round, "晋卫医发", "关于公布立项名单的通知"));
		story.works();

		// then
		assertThat(counted()).isEqualTo(2);
	}

	private int counted() {
		return database.queryForObject("select count(*) from application_approved where round_id = ?", Integer.class,
				round.value());
	}

}

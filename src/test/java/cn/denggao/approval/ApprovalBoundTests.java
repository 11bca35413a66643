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
		database.update("""
				update programme_quota set operator = 'APPROX', target = 10, tolerance = 1
				where programme = 'SX-136' and kind = 'CATEGORY' and code = 'LEADING_SPECIALTY'""");
	}

	@Test
	@Requirement("R003-05")
	void approvesNobodyOfTwoForOnePlaceAndBothOnceThereIsRoom() {
		// given
		bound(approved() + 1);

		// then
		assertThatThrownBy(() -> story.approved(round)).hasMessage("application.approved.beyond");
		assertThat(counted()).isZero();

		// when
		bound(approved() + 2);
		OFFICER.does(() -> issuing.issue(round, "晋卫医发", "关于公布立项名单的通知"));
		story.works();

		// then
		assertThat(counted()).isEqualTo(2);
	}

	private int counted() {
		return database.queryForObject("select count(*) from application_approved where round_id = ?", Integer.class,
				round.value());
	}

	private void bound(int most) {
		database.update("""
				update programme_quota set operator = 'MAX', target = ?, tolerance = null
				where programme = 'SX-136' and kind = 'CATEGORY' and code = 'LEADING_SPECIALTY'""", most);
	}

	private int approved() {
		return database
			.queryForList("select approved from application_approved_count where programme = 'SX-136' and category = ?",
					Integer.class, "LEADING_SPECIALTY")
			.stream()
			.findFirst()
			.orElse(0);
	}

}

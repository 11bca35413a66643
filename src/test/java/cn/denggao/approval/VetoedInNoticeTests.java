package cn.denggao.approval;

import cn.denggao.application.ProjectStatus;
import cn.denggao.application.domain.veto.DecidingVeto;
import cn.denggao.requirements.Requirement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static cn.denggao.approval.ApprovalStory.LEADER;
import static cn.denggao.approval.ApprovalStory.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;

/** A veto that counts while a list is in notice leaves the place to the next reserve. */
@ApprovalTest
class VetoedInNoticeTests {

	@Autowired
	private ApprovalStory story;

	@Autowired
	private DecidingVeto vetoes;

	@Autowired
	private JdbcTemplate database;

	@AfterEach
	void forgetsThem() {
		database.update("delete from application_veto");
	}

	@Test
	@Requirement("R003-22")
	void letsTheNextReserveEnterForWhoeverIsVetoed() {
		// given
		var round = story.round(2,
				rules -> rules.putObject("admission").putObject("vetoes").put("FALSIFIED_DATA", "HOLD"));
		var first = story.project(round, "SX01", "92.00", "90.00", "91.20");
		var second = story.project(round, "SX02", "90.00", "88.00", "89.20");
		var reserve = story.project(round, "SX03", "88.00", "86.00", "87.20");
		story.noticed(round);

		// when
		OFFICER.does(() -> vetoes.record(first, "", "FALSIFIED_DATA", "查实三名在编人员系虚报，附社保缴纳记录。"));
		LEADER.does(() -> vetoes.confirm(first, vetoes.of(first).get(0).id()));
		story.works();

		// then
		assertThat(story.statusOf(first)).isEqualTo(ProjectStatus.NOT_SELECTED);
		assertThat(story.standingOf(first)).isEqualTo("NOT_SELECTED");
		assertThat(story.statusOf(second)).isEqualTo(ProjectStatus.IN_NOTICE);
		assertThat(story.rows("select freed, entering from approval_late_entry where round = ?", round.value()))
			.singleElement()
			.satisfies(row -> {
				assertThat(row.get("freed")).isEqualTo(first.value());
				assertThat(row.get("entering")).isEqualTo(reserve.value());
			});
	}

}

package cn.denggao.approval;

import cn.denggao.application.PartnerHospitals;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectStatus;
import cn.denggao.application.domain.veto.DecidingVeto;
import cn.denggao.programme.RoundId;
import cn.denggao.requirements.Requirement;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static cn.denggao.approval.ApprovalStory.LEADER;
import static cn.denggao.approval.ApprovalStory.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A partner is vetoed while its application is ranked or in notice (ADR 0049). */
@ApprovalTest
class VetoedPartnerInNoticeTests {

	@Autowired
	private ApprovalStory story;

	@Autowired
	private DecidingVeto vetoes;

	@Autowired
	private PartnerHospitals partners;

	@Autowired
	private JdbcTemplate database;

	private RoundId round;

	private ProjectId first;

	private ProjectId second;

	private ProjectId reserve;

	@BeforeEach
	void threeForTwoPlaces() {
		round = story.round(2, VetoedPartnerInNoticeTests::joined);
		first = story.project(round, "SX01", "92.00", "90.00", "91.20");
		second = story.project(round, "SX02", "90.00", "88.00", "89.20");
		reserve = story.project(round, "SX03", "88.00", "86.00", "87.20");
		joins(first, "SX05", 1);
	}

	@AfterEach
	void forgetsThem() {
		database.update("delete from application_veto");
	}

	@Test
	@Requirement({ "R003-13", "R003-22" })
	void letsTheNextReserveEnterForAnApplicationThatNeedsThePartner() {
		// given
		story.noticed(round);

		// when
		vetoed();

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

	@Test
	@Requirement({ "R003-13", "R003-22" })
	void staysInNoticeWithThePartnersThatAreLeft() {
		// given
		joins(first, "SX12", 2);
		story.noticed(round);

		// when
		vetoed();

		// then
		assertThat(story.statusOf(first)).isEqualTo(ProjectStatus.IN_NOTICE);
		assertThat(story.standingOf(first)).isEqualTo("SHORTLISTED");
		assertThat(partners.of(first)).extracting(Object::toString).containsExactly("SX12");
		assertThat(partners.ever(first)).extracting(Object::toString).containsExactly("SX05", "SX12");
		assertThat(story.rows("select 1 from approval_late_entry where round = ?", round.value())).isEmpty();

		// when
		story.approved(round);

		// then
		assertThat(story.statusOf(first)).isEqualTo(ProjectStatus.AGREEMENT_PENDING);
	}

	@Test
	@Requirement({ "R003-13", "R003-22" })
	void asksForAnotherRankingBeforeTheLeadingGroupSeesTheList() {
		// given
		story.scored(round);

		// when
		vetoed();

		// then
		assertThat(story.statusOf(first)).isEqualTo(ProjectStatus.NOT_SELECTED);
		assertThatThrownBy(() -> story.confirmed(round)).hasMessage("approval.ranking.left");
		OFFICER.does(() -> story.beans().ranking().again(round));
		OFFICER.does(() -> story.beans().ranking().confirm(round, 2));
		story.decided(round);
		assertThat(story.standingOf(reserve)).isEqualTo("SHORTLISTED");
	}

	private void vetoed() {
		OFFICER.does(() -> vetoes.record(first, "SX05", "FALSIFIED_DATA", "查实三名在编人员系虚报，附社保缴纳记录。"));
		LEADER.does(() -> vetoes.confirm(first, vetoes.of(first).get(0).id()));
		story.works();
	}

	private static void joined(ObjectNode rules) {
		rules.putObject("admission").putObject("vetoes").put("FALSIFIED_DATA", "HOLD");
		rules.putObject("route").put("track", "FUNDED").putObject("partners").put("min", 1).put("max", 5);
	}

	private void joins(ProjectId project, String hospital, int position) {
		database.update("""
				insert into application_partner (project_id, hospital_id, position, part, tasks, asked_at, answer,
				answered_by, answered_at) values (?, ?, ?, '分中心', '承担分中心建设', now(), 'CONFIRMED', 'head', now())""",
				project.value(), hospital, position);
	}

}

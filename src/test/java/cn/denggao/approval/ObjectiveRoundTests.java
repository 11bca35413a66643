package cn.denggao.approval;

import java.util.List;
import java.util.Map;

import cn.denggao.Acting;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectStatus;
import cn.denggao.approval.ScriptedNeighbours.ScriptedApplications;
import cn.denggao.kernel.Refused;
import cn.denggao.requirements.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static cn.denggao.approval.ApprovalStory.OFFICER;
import static cn.denggao.approval.ApprovalStory.ROUND;
import static cn.denggao.approval.ApprovalStory.STAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** A round that competes on objective data alone: nobody is drawn, nobody gives marks. */
@ApprovalTest
class ObjectiveRoundTests {

	@Autowired
	private ApprovalStory story;

	@Autowired
	private ScriptedApplications applications;

	@Autowired
	private MockMvc web;

	private MeasuredRound round;

	private ProjectId strong;

	private ProjectId even;

	private ProjectId safe;

	@BeforeEach
	void threeApplicationsAreMeasured() {
		round = MeasuredRound.of(story, applications);
		strong = round.applied("SX01", "CMI 1.4", "LOW_RISK_MORT 0.05", "ALOS 9.5");
		even = round.applied("SX02", "CMI 1.20", "L4_RATE 25", "LOW_RISK_MORT 0.02", "ALOS 8");
		safe = round.applied("SX03", "CMI 1.0", "L4_RATE 40", "LOW_RISK_MORT 0", "ALOS 11");
	}

	@Test
	@Requirement(value = { "R000-30", "R001-14" }, page = "/rounds/{id}/ranking")
	void ranksByTheFiguresAtOnceWithoutDrawOrMarks() {
		// when
		round.ranked();

		// then
		assertThat(story.at(ROUND, round.id())).containsExactly("UserTask_ConfirmRanking");
		assertThat(round.places())
			.isEqualTo(Map.of(strong, "1 62.50 SELECTED", even, "2 60.00 SELECTED", safe, "3 60.00 RESERVE"));
		assertThat(tieStep(even)).isEqualTo("CAPABILITY_BLOCK");
	}

	@Test
	void waitsForItsRankAsSoonAsItIsRecommended() {
		assertThat(story.at(STAGE, strong)).containsExactly("Catch_RankingChanged");
		assertThat(story.statusOf(strong)).isEqualTo(ProjectStatus.RECOMMENDED);
	}

	@Test
	@Requirement("R000-30")
	void roundsHalfUpOnceAndRanksWhoeverHasNoFiguresLast() {
		// given
		var half = round.applied("SX04", "CMI 0.8505", "L4_RATE 10", "LOW_RISK_MORT 0.1", "ALOS 14");
		var silent = round.applied("SX05");

		// when
		round.ranked();

		// then
		assertThat(round.places()).containsEntry(half, "4 2.53 RESERVE").containsEntry(silent, "5 0 RESERVE");
	}

	@Test
	void leadsToApprovalWithoutAskingExperts() {
		// when
		round.ranked();
		story.confirmed(round.id());
		story.published(round.id());
		story.approved(round.id());

		// then
		assertThat(List.of(strong, even))
			.allSatisfy(project -> assertThat(story.statusOf(project)).isEqualTo(ProjectStatus.AGREEMENT_PENDING));
		assertThat(story.standingOf(safe)).isEqualTo("RESERVE");
	}

	@Test
	void neverSendsAProjectBackToExpertsThereAreNone() {
		// given
		round.ranked();
		story.confirmed(round.id());
		var objection = story.objected(story.published(round.id()), strong);

		// then
		assertThatThrownBy(() -> story.settled(objection, "UPHELD", "RESCORE")).isInstanceOf(Refused.class)
			.hasMessageStartingWith("approval.objection.nobody-to-rescore");
	}

	@Test
	@Requirement(value = "R001-14", page = "/rounds/{id}/ranking")
	void showsWhereEachScoreComesFrom() throws Exception {
		// when
		round.ranked();
		var page = seen(OFFICER, "/rounds/" + round.id() + "/ranking");

		// then
		assertThat(page).contains("客观评价，不请专家", "客观得分的依据", "重算一致", "服务能力 37.50", "质量安全 15.63", "效率 9.38", "没有数据")
			.doesNotContain("专家得分", "重算不一致");
	}

	@Test
	void saysObjectiveEvaluationWhereverOthersSayExperts() throws Exception {
		// when
		round.ranked();
		story.confirmed(round.id());

		// then
		assertThat(seen(OFFICER, "/rounds/" + round.id())).contains("客观评价").doesNotContain("抽取评审专家", "已提交评分");
		assertThat(seen(OFFICER, "/rounds/" + round.id() + "/rules")).contains("竞争择优，只按客观数据评价", "只按 4 项客观指标计分，不请专家")
			.doesNotContain("专家组人数");
		assertThat(seen(OFFICER, "/rounds/" + round.id() + "/notice")).contains("形式审查、客观数据评价和集体研究")
			.doesNotContain("专家评审");
		assertThat(seen(story.department(strong), "/projects/" + strong)).contains("<b>客观评价</b>")
			.doesNotContain("<b>专家评审</b>", "评审专家姓名");
	}

	private String seen(Acting who, String path) throws Exception {
		var response = web.perform(get(path).with(authentication(who))).andReturn().getResponse();
		assertThat(response.getStatus()).as(path).isEqualTo(200);
		return response.getContentAsString();
	}

	private Object tieStep(ProjectId project) {
		return story.rows("select tie_step from approval_ranking_row where project = ?", project.value())
			.get(0)
			.get("tie_step");
	}

}

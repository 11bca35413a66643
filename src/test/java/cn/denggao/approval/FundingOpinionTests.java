package cn.denggao.approval;

import java.util.List;
import java.util.Map;

import cn.denggao.Acting;
import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.domain.DossierOpinions;
import cn.denggao.application.domain.Opinion;
import cn.denggao.programme.RoundId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static cn.denggao.approval.ApprovalStory.FINANCE;
import static cn.denggao.approval.ApprovalStory.LEADER;
import static cn.denggao.approval.ApprovalStory.OFFICER;
import static cn.denggao.approval.ApprovalStory.ROUND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/**
 * What the finance department said to the list stands in section N once it is approved.
 */
@ApprovalTest
class FundingOpinionTests {

	@Autowired
	private ApprovalStory story;

	@Autowired
	private DossierOpinions opinions;

	@Autowired
	private ProjectDirectory projects;

	@Autowired
	private MockMvc web;

	private RoundId round;

	private ProjectId approved;

	private ProjectId reserve;

	@BeforeEach
	void oneOfTwoIsApproved() {
		round = story.round(1, rules -> {
		});
		approved = story.project(round, "SX01", "92.00", "90.00", "91.20");
		reserve = story.project(round, "SX02", "90.00", "88.00", "89.20");
		story.noticed(round);
		story.noticeEnds(round);
	}

	@Test
	void countsOnceTheApprovalIsIssuedAndForWhomItWasGiven() throws Exception {
		// given
		story.answers(LEADER, ROUND, round, "UserTask_ApproveList", Map.of("agreed", "yes"));
		story.answers(FINANCE, ROUND, round, "UserTask_ApproveFunding", Map.of("agreed", "yes"));
		assertThat(finance(approved)).isEmpty();

		// when
		OFFICER.does(() -> story.beans().approvals().issue(round, "晋卫医发", "关于公布立项名单的通知"));
		story.works();

		// then
		assertThat(finance(approved)).singleElement().satisfies(said -> {
			assertThat(said.conclusion()).isEqualTo("COUNTERSIGNED");
			assertThat(said.by()).isEqualTo("finance");
		});
		assertThat(finance(reserve)).isEmpty();
		assertThat(box(OFFICER)).contains("财政部门", "同意资金安排", "finance");
		assertThat(box(story.department(approved))).contains("财政部门", "同意资金安排").doesNotContain("finance");
	}

	@Test
	void saysNothingOfAListTheDepartmentSentBack() {
		// when
		story.answers(LEADER, ROUND, round, "UserTask_ApproveList", Map.of("agreed", "yes"));
		story.answers(FINANCE, ROUND, round, "UserTask_ApproveFunding",
				Map.of("agreed", "no", "reason", "资金安排超出本年度预算，请调整。"));
		story.works();

		// then
		assertThat(finance(approved)).isEmpty();
	}

	private List<Opinion.Said> finance(ProjectId project) {
		var summary = projects.require(project);
		return opinions.of(summary, summary.submittedAt())
			.stream()
			.filter(each -> each.office().equals("FINANCE"))
			.findFirst()
			.orElseThrow()
			.said();
	}

	private String box(Acting reader) throws Exception {
		var page = web.perform(get("/projects/{id}/dossier", approved).with(authentication(reader)))
			.andReturn()
			.getResponse()
			.getContentAsString();
		return page.substring(page.indexOf("id=\"sN\""), page.indexOf("</section>", page.indexOf("id=\"sN\"")));
	}

}

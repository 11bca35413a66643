package cn.denggao.journeys;

import java.util.Map;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectSummary;
import cn.denggao.application.domain.ExampleDossiers;
import cn.denggao.programme.RoundId;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * One application from its draft to its certificate, each kind of step done by a person
 * at a page or in Tasklist. It takes four years, so it has a database of its own.
 */
@Import(ExampleDossiers.class)
@TestPropertySource(properties = "denggao.journey=draft-to-certificate")
@DirtiesContext
class DraftToCertificateJourney extends BrowserJourney {

	private static final String TITLE = "云州区域医疗中心消化内科领军临床专科建设项目";

	@Autowired
	private ExampleDossiers examples;

	@Autowired
	private ProjectDirectory projects;

	private RoundId round;

	private ProjectId project;

	@Test
	void leadsAnApplicationFromItsDraftToItsCertificate() {
		beginsInAnOpenRound();
		isDraftedByTheHospital();
		isFilledIn();
		isSignedByTwo();
		isSubmitted();
		passesTheFormalReview();
		isRecommended();
	}

	private void beginsInAnOpenRound() {
		round = rehearsal.open(2026, "A01", "A05");
	}

	private void isDraftedByTheHospital() {
		enterAs("sx11app");
		open("/programmes");
		pictures("draft-1-programmes");
		page.locator("a[href='/rounds/" + round + "/applications/new']").click();
		sheet().form("/applications")
			.choose("specialty", "03.02")
			.choose("leader", "sx11leader1")
			.fill("title", TITLE)
			.press("建立草稿");
		project = projects.inRound(round)
			.stream()
			.filter(each -> each.title().equals(TITLE))
			.map(ProjectSummary::id)
			.findFirst()
			.orElseThrow();
	}

	private void isFilledIn() {
		enterAs("sx11app");
		examples.of(project).forEach(this::fillIn);
		for (var kind : new String[] { "MATCHING", "FILING" }) {
			open("/projects/" + project + "/application?section=O").form("/application/files/" + kind)
				.attach("file", kind + ".pdf", ExampleDossiers.paper(kind))
				.press("上传");
		}
		pictures("draft-2-files");
		sheet().press("填写完成");
		rehearsal.work();
	}

	private void isSignedByTwo() {
		signsInTasklist("sx11head", "UserTask_SignAsPrincipal", "医院主要负责人（院长或书记）");
		signsInTasklist("sx11leader1", "UserTask_SignAsProjectLeader", "项目负责人");
	}

	private void isSubmitted() {
		enterAs("sx11dept");
		open("/tasks/" + worklist.of(project, "UserTask_SubmitApplication").taskId());
		pictures("draft-4-submission");
		sheet().press("正式提交");
		rehearsal.work();
		open("/projects/" + project);
		assertThat(page.locator("main")).containsText("市级形式审查");
		pictures("draft-5-submitted");
	}

	private void passesTheFormalReview() {
		enterAs("dtcity");
		var tasklist = tasklist(worklist.of(project, "UserTask_ReviewFormally")).claim().choose("审查结论", "通过");
		picture("formal-1-tasklist");
		tasklist.complete();
		rehearsal.work();
	}

	private void isRecommended() {
		open("/tasks/" + worklist.of(project, "UserTask_RecommendApplication").taskId());
		sheet().fill("rank-" + project, "1").fill("reason-" + project, "专科基础扎实，符合本市布局，同意推荐。");
		pictures("recommend-1-list");
		sheet().press("列入推荐名单");
		pictures("recommend-2-listed");
	}

	private void signsInTasklist(String login, String task, String capacity) {
		enterAs(login);
		var tasklist = tasklist(worklist.of(project, task)).claim()
			.choose("是否同意签署", "同意签署")
			.select("签署身份", capacity)
			.tick("本人承诺");
		picture("draft-3-" + login);
		tasklist.complete();
		rehearsal.work();
	}

	private void fillIn(String section, Map<String, String> texts) {
		var form = open("/projects/" + project + "/application?section=" + section).form("/application/" + section);
		texts.forEach((name, text) -> {
			if (form.has(name)) {
				form.enter(name, text);
			}
		});
		form.press("保存并到下一节");
	}

}

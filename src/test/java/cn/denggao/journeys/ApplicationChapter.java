package cn.denggao.journeys;

import java.util.List;
import java.util.Map;

import cn.denggao.application.ProjectSummary;
import cn.denggao.application.domain.ExampleDossiers;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** From the draft to the recommendation. */
class ApplicationChapter extends Chapter {

	private static final String TITLE = "云州区域医疗中心消化内科领军临床专科建设项目";

	private static final String REVIEW = "UserTask_ReviewFormally";

	/** The button below the table of this name. */
	private static final String ADD_ROW = "xpath=//tbody[@data-dg-rows][.//*[starts-with(@name, '%s.')]]"
			+ "/ancestor::div[contains(@class, 'dg-scroll')][1]/following-sibling::div[1]//button[@data-dg-add-row]";

	ApplicationChapter(DraftToCertificateJourney story) {
		super(story);
	}

	void isBegun() {
		story.enterAs("sx11app");
		story.open("/programmes");
		story.pictures("draft-1-programmes");
		story.page.locator("a[href='/rounds/" + round() + "/applications/new']").click();
		story.sheet()
			.form("/applications")
			.choose("specialty", "03.02")
			.choose("leader", "sx11leader1")
			.fill("title", TITLE)
			.press("建立草稿");
		story.project = story.projects.inRound(round())
			.stream()
			.filter(each -> each.title().equals(TITLE))
			.map(ProjectSummary::id)
			.findFirst()
			.orElseThrow();
	}

	void isFilledIn() {
		story.enterAs("sx11app");
		story.examples.of(project()).forEach(this::fillIn);
		for (var kind : List.of("MATCHING", "FILING", "INTEGRITY", "LICENCE", "DATA", "ETHICS")) {
			section("O").form("/application/files/" + kind).attach("file", kind + ".pdf", ExampleDossiers.paper(kind));
			assertThat(story.page.locator("#papers-" + kind)).containsText(kind + ".pdf");
		}
		story.pictures("draft-2-files");
		press("填写完成");
		assertThat(story.page.locator("h1 + .dg-tag--green, .dg-ph .dg-tag--green").first()).isVisible();
		story.pictures("draft-3-eligibility");
	}

	void isSignedByTwo() {
		signs("sx11head", "UserTask_SignAsPrincipal", "医院主要负责人（院长或书记）");
		var page = task("sx11leader1", "UserTask_SignAsProjectLeader").choose("agreed", "yes")
			.choose("capacity", "PROJECT_LEADER")
			.tick("truthful");
		story.pictures("draft-3-sx11leader1");
		press(page, "提交");
	}

	void isSubmitted() {
		task("sx11dept", "UserTask_SubmitApplication");
		story.pictures("draft-4-submission");
		press("正式提交");
		assertThat(story.page.locator("article h1")).isVisible();
		story.pictures("draft-5-receipt");
		isShownAs("市级形式审查");
		story.pictures("draft-6-progress");
	}

	void passesTheCitysReview() {
		passes("dtcity");
	}

	void isRecommended() {
		var list = task("dtcity", "UserTask_RecommendApplication").fill("rank-" + project(), "1")
			.fill("reason-" + project(), "专科基础扎实，符合本市布局，同意推荐。");
		story.pictures("recommend-1-list");
		press(list, "列入推荐名单");
		story.pictures("recommend-2-listed");
	}

	void passesTheProvincesReview() {
		passes("prov1");
		isShownAs("已推荐");
	}

	private void passes(String officer) {
		var tasklist = tasklist(officer, REVIEW).choose("审查结论", "通过");
		story.picture("formal-1-" + officer);
		complete(tasklist);
	}

	private void signs(String login, String task, String capacity) {
		var tasklist = tasklist(login, task).choose("是否同意签署", "同意签署").select("签署身份", capacity).tick("本人承诺");
		story.picture("draft-3-" + login);
		complete(tasklist);
	}

	private Sheet section(String code) {
		return story.open("/projects/" + project() + "/application?section=" + code);
	}

	private void fillIn(String code, Map<String, String> texts) {
		var form = section(code).form("/application/" + code);
		texts.forEach((name, text) -> {
			if (!form.has(name)) {
				addRow(name.substring(0, Math.max(0, name.indexOf('.'))));
			}
			if (form.has(name)) {
				form.enter(name, text);
			}
		});
		form.press("保存本节");
	}

	/** What the system knows by itself has no row to be added and is not typed. */
	private void addRow(String table) {
		var button = story.page.locator(ADD_ROW.formatted(table));
		if (button.count() > 0) {
			button.click();
		}
	}

}

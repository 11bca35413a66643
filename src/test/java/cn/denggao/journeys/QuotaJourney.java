package cn.denggao.journeys;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.programme.RoundId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * The province grants a city one place more, the city recommends and moves the rank, and
 * both read the ledger.
 */
class QuotaJourney extends BrowserJourney {

	private static final String RECOMMEND = "UserTask_RecommendApplication";

	private static final String REASON = "该市专科申报质量整体较高，重症医学等薄弱专科亟需加强，请予增加一个推荐名额。";

	@Autowired
	private ProjectDirectory projects;

	private ProjectId project;

	private RoundId round;

	@BeforeEach
	void oneFileWaitsForTheCity() {
		project = waitingIn(2041, "A23", RECOMMEND, task -> !task.task().equals(RECOMMEND));
		round = projects.require(project).round();
	}

	@Test
	void addsAPlaceByTwoPeopleAndMovesARankByDecision() {
		// given
		enterAs("dtcity");
		open(list());
		pictures("quota-1-city-empty");

		// when
		enterAs("prov1");
		open(list()).form("/waivers").fill("waiver-140200", REASON).press("申请增加 1 个名额");
		pictures("quota-2-province-asked");
		enterAs("provleader");
		open(list());
		pictures("quota-3-leader");
		sheet().form("/waivers/answer").fill("waiver-140200", "经集体研究，同意增加一个名额，仅限本批次使用。").press("同意增加");

		// then
		enterAs("dtcity");
		var sheet = open(list());
		sheet.form("/recommendations")
			.fill("rank-" + project, 1)
			.fill("reason-" + project, "专科基础扎实，符合本市布局，同意推荐。")
			.press("列入推荐名单");
		sheet().form("/ranks").fill("place-" + project, 3).fill("moved", "经市级专家组复核，按区域布局调整名次。").press("调整名次");
		assertThat(page.locator("main")).containsText("名次 1 → 3");
		assertThat(page.locator("main")).containsText("列入 1 / 名额 3");
		pictures("quota-4-city-ledger");
		enterAs("prov1");
		open(list());
		assertThat(page.locator("main")).containsText("增加 1 个");
		pictures("quota-5-province-ledger");
	}

	private String list() {
		return "/rounds/" + round + "/recommendations";
	}

}

package cn.denggao.journeys;

import cn.denggao.application.ProjectId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** An administrator tries a draft out, and the reviewer reads what came of it. */
class RehearsingJourney extends BrowserJourney {

	private static final String REVIEW = "UserTask_ReviewFormally";

	private ProjectId project;

	@BeforeEach
	void anApplicationLiesWithTheCity() {
		project = waitingIn(2037, "A23", REVIEW, task -> !task.task().equals(REVIEW));
	}

	@Test
	void walksEveryPathAndLeavesTheApplicationWhereItWas() {
		// when
		enterAs("sysadmin");
		open("/modeling");
		sheet().form("application-stage.bpmn/draft").press("编辑");
		page.getByText("演练").first().click();
		assertThat(page.locator("main")).containsText("不留下任何数据");
		pictures("rehearsal-begin");
		sheet().form("/rehearsal").choose("beginning", "START").press("开始演练");

		// then
		assertThat(page.locator("main")).containsText("已完成");
		page.locator(".dg-diagram .djs-container").waitFor();
		pictures("rehearsal-report");
		var report = page.url();

		// when
		page.locator("table a:has-text('路径 2')").last().click();
		assertThat(page.locator("main")).containsText("结束时的变量");
		page.locator(".dg-diagram .djs-container").waitFor();
		pictures("rehearsal-path");

		// then
		enterAs("secadmin");
		open(report.substring(report.indexOf("/modeling")));
		assertThat(page.locator("main")).containsText("演练办不了的手续");
		assertThat(worklist.waits(project, REVIEW)).isTrue();
	}

}

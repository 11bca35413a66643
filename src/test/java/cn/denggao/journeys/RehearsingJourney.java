package cn.denggao.journeys;

import java.util.UUID;
import java.util.function.UnaryOperator;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectSummary;
import cn.denggao.modeling.Redrawing;
import cn.denggao.modeling.domain.WritingDraft;
import cn.denggao.modeling.rehearsal.InsertedAudit;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** An administrator tries a draft out, and the reviewer reads what came of it. */
class RehearsingJourney extends BrowserJourney {

	private static final String REVIEW = "UserTask_ReviewFormally";

	private static final String LONG_NAME = "省级财政部门会同卫生健康主管部门对专项资金使用情况进行的专题审计与绩效评价";

	private static final String FLOW = "Flow_87309e9";

	@Autowired
	private ApplicationContext program;

	/** One for all: nothing that is tried changes it. */
	private static ProjectId project;

	private UUID draft;

	@BeforeEach
	void anApplicationLiesWithTheCity() {
		if (project == null) {
			project = waitingIn(2037, "A23", REVIEW, task -> !task.task().equals(REVIEW));
		}
	}

	@Test
	void showsWhatTheDraftOfATableWouldHaveDecided() {
		// given
		changed("eligibility.dmn",
				text -> text.replaceFirst("(Rule_1_hospitalLevel\">\\s*<text>)\"PRIMARY\"", "$1\"TERTIARY\""));

		// when
		page.getByText("回放").first().click();

		// then
		assertThat(page.locator("main")).containsText("LEVEL_TOO_LOW · REFUSE");
		assertThat(page.locator("main")).containsText("医院级别：TERTIARY");
		pictures("replay");
	}

	@Test
	void showsWhatTheDraftOfAFormChangesForOpenTasks() {
		// given
		changed("review-formally.form",
				text -> text.replace("\"minLength\": 10", "\"minLength\": 2")
					.replace("\"maxLength\": 2000", "\"maxLength\": 6")
					.replace("退回补正", "退回修改"));

		// when
		page.getByText("影响").first().click();
		assertThat(page.locator("main")).containsText("“审查结论”的选项“退回补正”改称“退回修改”。");
		pictures("effects");
		page.getByText("试填").first().click();

		// then
		assertThat(page.locator("main")).containsText("与线上不同");
		pictures("effects-tried");
		assertThat(worklist.waits(project, REVIEW)).isTrue();
	}

	@Test
	void showsAStepThatNobodyCanTakeHoweverLongItsName() {
		// given
		changed("specialty-project.bpmn",
				text -> InsertedAudit.on(FLOW, text).replace("fund-body", "hc-county").replace("财务审计", LONG_NAME));

		// when
		page.getByText("演练").first().click();
		page.locator("input[name=samples]").first().waitFor();
		sheet().form("/rehearsal").choose("beginning", "START").press("开始演练");

		// then
		isOver();
		assertThat(page.locator("main")).containsText("没有指定候选人");
		assertThat(page.locator("main")).containsText(LONG_NAME);
		page.locator(".dg-diagram .djs-container").waitFor();
		pictures("rehearsal-findings");
	}

	@Test
	void saysWhatToDoWhereThereIsNoSampleYet() {
		// given
		changed("change-request.bpmn", text -> text);

		// when
		page.getByText("演练").first().click();

		// then
		assertThat(page.locator("main")).containsText("还没有演练过");
		pictures("rehearsal-no-sample");
	}

	/** Some hundred steps of the engine take their time on a busy machine. */
	private void isOver() {
		assertThat(page.locator("main")).containsText("已完成",
				new LocatorAssertions.ContainsTextOptions().setTimeout(180_000));
	}

	private ProjectSummary summary() {
		return program.getBean(ProjectDirectory.class).require(project);
	}

	private void changed(String name, UnaryOperator<String> change) {
		var redrawing = new Redrawing(program);
		draft = redrawing.begin(name);
		redrawing.write(draft, change);
		enterAs("sysadmin");
		open("/modeling/drafts/" + draft);
	}

	@AfterEach
	void giveTheDraftUp() {
		if (draft != null) {
			Redrawing.AUTHOR.does(() -> program.getBean(WritingDraft.class).discard(draft, "试完"));
		}
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
		page.locator("[name=q]").fill("没有这家医院");
		page.getByText("查找").click();
		assertThat(page.locator("main")).containsText("没有找到“没有这家医院”");
		assertThat(page.locator("input[name=samples]:checked")).hasCount(1);
		pictures("rehearsal-not-found");
		page.locator("[name=q]").fill(summary().hospitalName().substring(0, 4));
		page.getByText("查找").click();
		assertThat(page.locator("main")).containsText(summary().code());
		page.locator("input[name=samples]:not(:checked)").first().check();
		pictures("rehearsal-found");
		sheet().form("/rehearsal").choose("beginning", "START").press("开始演练");

		// then
		isOver();
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

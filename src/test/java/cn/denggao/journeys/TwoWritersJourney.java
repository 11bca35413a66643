package cn.denggao.journeys;

import java.util.Map;

import cn.denggao.application.ProjectId;
import cn.denggao.application.domain.dossier.Dossiers;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * An applicant and a colleague at two computers write the same section; the second sees
 * both texts, chooses, and nothing is lost.
 */
class TwoWritersJourney extends BrowserJourney {

	private static final String FILL_IN = "UserTask_FillInApplication";

	private static final String HERS = "心血管疾病是本地区首位死因，三年内建成区域中心，县域内就诊率达到九成。";

	private static final String HIS = "近三年外转患者以心血管疾病为主，急需补齐介入和外科两项能力。\n已有场地和设备。";

	@Autowired
	private Dossiers dossiers;

	private ProjectId project;

	@Test
	void chooseBetweenTheirTextsAndLoseNothing() {
		// given
		project = waitingIn(2044, "A23", FILL_IN, task -> !task.task().equals(FILL_IN));
		enterAs("sx11app");
		open(section());
		sheet().form("/A/assignee").choose("assignee", "sx11dept").press("指定");
		var his = colleague("sx11dept", section());

		// when
		sheAndHeWrite(his);
		heComparesBoth(his);
		heDecides(his);

		// then
		org.assertj.core.api.Assertions.assertThat(dossiers.section(project, "A"))
			.containsAllEntriesOf(
					Map.of("direction", "结构性心脏病介入", "background", HERS + "\n" + HIS, "department", "医务科"));
		everythingIsInTheHistory();
	}

	private void sheAndHeWrite(Page his) {
		page.fill("[name=direction]", "冠心病介入");
		page.fill("[name=background]", HERS);
		page.waitForCondition(() -> HERS.equals(dossiers.section(project, "A").get("background")));
		his.fill("[name=department]", "医务科");
		his.fill("[name=direction]", "结构性心脏病介入");
		his.fill("[name=background]", HIS);
		assertThat(his.locator("div[data-dg-overtaken]")).containsText("刚被其他人保存过");
		assertThat(his.locator("div[data-dg-overtaken]")).containsText("请不要刷新");
		assertThat(his.locator("[name=background]")).hasValue(HIS);
		pictures(his, "writers-1-overtaken");
	}

	private void heComparesBoth(Page his) {
		his.click("div[data-dg-overtaken] button");
		assertThat(his.locator("h1")).containsText("对比两份修改：A");
		assertThat(his.locator("main [role=alert]")).containsText("冀书简");
		assertThat(his.locator("main")).containsText("冠心病介入");
		assertThat(his.locator("main")).containsText(HERS);
		assertThat(his.locator("main")).containsText("结构性心脏病介入");
		assertThat(his.locator("[name=take-department]")).hasCount(0);
		pictures(his, "writers-2-both");
	}

	/** Mine for the direction; of the two backgrounds he makes one. */
	private void heDecides(Page his) {
		his.check("[name=take-direction][value=MINE]");
		his.fill("[name=own-background]", HERS + "\n" + HIS);
		assertThat(his.locator("[name=take-background][value=OWN]")).isChecked();
		pictures(his, "writers-3-decided");
		his.click("text=保存合并结果");
		assertThat(his.locator("body")).containsText("两份修改已经合并");
		assertThat(his.locator("[name=direction]")).hasValue("结构性心脏病介入");
	}

	private void everythingIsInTheHistory() {
		open("/projects/" + project + "/history?section=A");
		for (var text : new String[] { "冠心病介入", HERS, "结构性心脏病介入", "急需补齐介入和外科两项能力" }) {
			assertThat(page.locator("main")).containsText(text);
		}
		pictures("writers-4-history");
	}

	private String section() {
		return "/projects/" + project + "/application?section=A";
	}

}

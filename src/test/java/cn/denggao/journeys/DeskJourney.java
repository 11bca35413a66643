package cn.denggao.journeys;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;

import cn.denggao.application.ProjectId;
import cn.denggao.application.domain.CheckingPapers;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A table is filled in with Excel; later an officer finds applications, ticks their
 * checklists off and passes them from the list.
 */
class DeskJourney extends BrowserJourney {

	private static final String FILL_IN = "UserTask_FillInApplication";

	private static final String REVIEW = "UserTask_ReviewFormally";

	@Test
	void fillsATableInWithExcelAndPassesTheReviewFromTheList() throws IOException {
		// given
		var project = waitingIn(2038, "A23", FILL_IN, task -> !task.task().equals(FILL_IN));

		// when
		theHospitalFillsATableIn(project);
		rehearsal.until(() -> worklist.waits(project, REVIEW), task -> project.toString().equals(task.projectId()));
		theCityFindsAndReadsIt(project);
		theCityTicksTheChecklistOff(project);
		theCityPassesItFromTheList(project);

		// then
		assertThat(worklist.waits(project, REVIEW)).isFalse();
	}

	private void theHospitalFillsATableIn(ProjectId project) throws IOException {
		enterAs("sx11app");
		open("/projects/" + project + "/application?section=E");
		pictures("desk-editor");
		page.click("main a:has-text('用 Excel 填报')");
		pictures("desk-excel");
		var file = page.waitForDownload(() -> page.click("text=下载 Excel 模板"));
		sheet().form("/tables/members").attach("file", "wrong.xlsx", filled(Files.readAllBytes(file.path()), "十二"));
		sheet().form("/tables/members").click("上传并核对");
		assertThat(page.locator("#dg-errors")).containsText("第 2 行 G 列");
		pictures("desk-excel-wrong");
		sheet().form("/tables/members").attach("file", "right.xlsx", filled(Files.readAllBytes(file.path()), "12"));
		sheet().form("/tables/members").press("上传并核对");
		assertThat(page.locator("main")).containsText("将改动");
		pictures("desk-excel-preview");
		page.click("text=确认写入");
		assertThat(page.locator("[name='members.1.name']")).hasValue("一位姓名特别长的学术骨干");
	}

	private static byte[] filled(byte[] template, String months) throws IOException {
		var out = new ByteArrayOutputStream();
		try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(template))) {
			var row = workbook.getSheetAt(0).createRow(1);
			var cells = new String[] { "一位姓名特别长的学术骨干", "主任医师", "博士", "1975", "心律失常", "是", months };
			for (int at = 0; at < cells.length; at++) {
				row.createCell(at).setCellValue(cells[at]);
			}
			workbook.write(out);
		}
		return out.toByteArray();
	}

	private void theCityFindsAndReadsIt(ProjectId project) {
		enterAs("dtcity");
		open("/formal-reviews");
		pictures("desk-list");
		open("/formal-reviews?words=zzzzzz");
		assertThat(page.locator("main")).containsText("没有符合条件的申报");
		pictures("desk-none");
		open("/formal-reviews?mine=true&sort=DUE&words=yzqyyl");
		assertThat(page.locator("main a[href*='" + project + "']").first()).isVisible();
		page.locator("main input[name=name]").fill("云州待审");
		page.click("text=保存当前条件");
		assertThat(page.locator("main")).containsText("云州待审");
		page.locator("main a[href*='" + project + "']").first().click();
		assertThat(page.locator("main")).containsText("第 1 /");
		pictures("desk-dossier");
	}

	private void theCityTicksTheChecklistOff(ProjectId project) {
		for (var item : CheckingPapers.ITEMS) {
			page.click("label[for=v-" + item + "-OK]");
		}
		assertThat(page.locator("[data-dg-autosave]")).containsText("已");
		pictures("desk-checked");
	}

	private void theCityPassesItFromTheList(ProjectId project) {
		open("/formal-reviews?mine=true&sort=DUE");
		page.check("input[name=chosen][value='" + project + "']");
		pictures("desk-ready");
		sheet().within("form[action*='/formal-reviews/passing']").press("所选通过形式审查");
		assertThat(page.locator("main")).containsText("成批办理结果");
		pictures("desk-passed");
	}

}

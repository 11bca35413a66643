package cn.denggao.journeys;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;

import cn.denggao.application.ProjectId;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** A table of the dossier is filled in with Excel: refused, looked at, taken in. */
class TableSheetJourney extends BrowserJourney {

	private static final String FILL_IN = "UserTask_FillInApplication";

	@Test
	void fillsATableInWithExcel() throws IOException {
		// given
		var project = waitingIn(2038, "A23", FILL_IN, task -> !task.task().equals(FILL_IN));

		// when
		theHospitalFillsATableIn(project);

		// then
		assertThat(page.locator("[name='members.1.name']")).hasValue("一位姓名特别长的学术骨干");
	}

	private void theHospitalFillsATableIn(ProjectId project) throws IOException {
		enterAs("sx11app");
		open("/projects/" + project + "/application?section=E");
		pictures("desk-editor");
		page.click("main a[href$='/tables/members']");
		pictures("desk-excel");
		var file = page.waitForDownload(() -> page.click("text=下载 Excel 模板"));
		sheet().form("/tables/members").attach("file", "wrong.xlsx", filled(Files.readAllBytes(file.path()), "十二"));
		sheet().form("/tables/members").click("上传并核对");
		assertThat(page.locator("#dg-errors")).containsText("第 2 行 H 列");
		pictures("desk-excel-wrong");
		sheet().form("/tables/members").attach("file", "right.xlsx", filled(Files.readAllBytes(file.path()), "12"));
		sheet().form("/tables/members").press("上传并核对");
		assertThat(page.locator("main")).containsText("将改动");
		pictures("desk-excel-preview");
		page.click("text=确认写入");
	}

	private static byte[] filled(byte[] template, String months) throws IOException {
		var out = new ByteArrayOutputStream();
		try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(template))) {
			var row = workbook.getSheetAt(0).createRow(1);
			var cells = new String[] { "一位姓名特别长的学术骨干", "主任医师", "博士", "1975", "心律失常", "技术骨干", "是", months };
			for (int at = 0; at < cells.length; at++) {
				row.createCell(at).setCellValue(cells[at]);
			}
			workbook.write(out);
		}
		return out.toByteArray();
	}

}

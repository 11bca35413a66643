package cn.denggao.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import org.springframework.security.core.Authentication;
import org.springframework.test.web.servlet.MockMvc;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** A workbook as people see it: its rows, cells parted by a bar. */
public final class WorkbookLines {

	private WorkbookLines() {
	}

	/** The rows of what somebody takes away from a page. */
	public static List<String> taken(MockMvc web, Authentication who, String path) throws Exception {
		return of(web.perform(get(path).with(authentication(who)))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsByteArray());
	}

	/** The rows of the first sheet, from the top. */
	public static List<String> of(byte[] file) throws IOException {
		var all = new ArrayList<String>();
		var shown = new DataFormatter();
		try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
			book.getSheetAt(0).forEach(row -> {
				var cells = new ArrayList<String>();
				for (int at = 0; at < row.getLastCellNum(); at++) {
					cells.add(shown.formatCellValue(row.getCell(at)));
				}
				all.add(String.join("|", cells));
			});
		}
		return all;
	}

}

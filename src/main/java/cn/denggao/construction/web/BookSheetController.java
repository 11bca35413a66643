package cn.denggao.construction.web;

import java.io.IOException;

import cn.denggao.application.ProjectId;
import cn.denggao.audit.ExportedList;
import cn.denggao.audit.ExportingLists;
import cn.denggao.audit.Subject;
import cn.denggao.sheet.WorkbookAnswer;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Measures, expenses and payments of one project, to be taken away. */
@Controller
@RequestMapping("/projects/{project}")
class BookSheetController {

	private final BookSheets sheets;

	private final ExportingLists exporting;

	BookSheetController(BookSheets sheets, ExportingLists exporting) {
		this.sheets = sheets;
		this.exporting = exporting;
	}

	@GetMapping("/ledger/workbook")
	void measures(@PathVariable ProjectId project, HttpServletResponse response) throws IOException {
		write(project, sheets.measures(project), "measures", response);
	}

	@GetMapping("/expenses/workbook")
	void expenses(@PathVariable ProjectId project, HttpServletResponse response) throws IOException {
		write(project, sheets.expenses(project), "expenses", response);
	}

	@GetMapping("/tranches/workbook")
	void tranches(@PathVariable ProjectId project, HttpServletResponse response) throws IOException {
		write(project, sheets.tranches(project), "tranches", response);
	}

	private void write(ProjectId project, ExportedList list, String name, HttpServletResponse response)
			throws IOException {
		exporting.write(list, "construction." + name + "-exported", Subject.of("project", project),
				new WorkbookAnswer(response, name + ".xlsx"));
	}

}

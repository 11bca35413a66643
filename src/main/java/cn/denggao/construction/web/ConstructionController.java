package cn.denggao.construction.web;

import java.io.IOException;

import cn.denggao.audit.ExportingLists;
import cn.denggao.construction.domain.ListingLedgers;
import cn.denggao.sheet.WorkbookAnswer;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 建设项目: everything under construction that the actor may see. */
@Controller
class ConstructionController {

	private final ListingLedgers listing;

	private final ProjectListSheet sheet;

	private final ExportingLists exporting;

	ConstructionController(ListingLedgers listing, ProjectListSheet sheet, ExportingLists exporting) {
		this.listing = listing;
		this.sheet = sheet;
		this.exporting = exporting;
	}

	@GetMapping("/construction")
	String list(Model model) {
		model.addAttribute("lines", listing.visible());
		return "construction/list";
	}

	@GetMapping("/construction/workbook")
	void workbook(HttpServletResponse response) throws IOException {
		exporting.write(sheet.all(), "construction.projects-exported",
				new WorkbookAnswer(response, "construction.xlsx"));
	}

}

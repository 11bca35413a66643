package cn.denggao.review.web;

import java.io.IOException;

import cn.denggao.audit.ExportingLists;
import cn.denggao.audit.Subject;
import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.NavigationEntry;
import cn.denggao.identity.NavigationEntry.Section;
import cn.denggao.identity.Role;
import cn.denggao.review.domain.ListingPanels;
import cn.denggao.sheet.WorkbookAnswer;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Panels that are drawn by themselves. */
@Controller
class PanelsController {

	private final ListingPanels listing;

	private final PanelListSheet sheet;

	private final ExportingLists exporting;

	private final CurrentActor current;

	PanelsController(ListingPanels listing, PanelListSheet sheet, ExportingLists exporting, CurrentActor current) {
		this.listing = listing;
		this.sheet = sheet;
		this.exporting = exporting;
		this.current = current;
	}

	@GetMapping("/panels/workbook")
	void workbook(HttpServletResponse response) throws IOException {
		exporting.write(sheet.all(), "review.panels-exported", Subject.of("organisation", current.get().organisation()),
				new WorkbookAnswer(response, "panels.xlsx"));
	}

	@GetMapping("/panels")
	String show(Model model) {
		model.addAttribute("panels", listing.own());
		return "review/panels";
	}

	@Bean
	static NavigationEntry panelsEntry() {
		return NavigationEntry.of("review.panels.title", "/panels", Section.REVIEW, 40, Role.HC_COUNTY, Role.HC_CITY,
				Role.HC_PROVINCE, Role.HC_NATION, Role.SUPERVISOR);
	}

}

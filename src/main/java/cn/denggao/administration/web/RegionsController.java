package cn.denggao.administration.web;

import java.io.IOException;
import java.time.LocalDate;

import cn.denggao.administration.domain.KeepingRegions;
import cn.denggao.administration.domain.RegisterDesk;
import cn.denggao.audit.ExportingLists;
import cn.denggao.identity.NavigationEntry;
import cn.denggao.identity.NavigationEntry.Section;
import cn.denggao.identity.Role;
import cn.denggao.kernel.TextRows;
import cn.denggao.organisation.RegionTable;
import cn.denggao.sheet.WorkbookAnswer;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.annotation.Bean;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** 行政区划: the table of GB/T 2260, and a newer one. */
@Controller
@RequestMapping("/regions")
class RegionsController {

	private static final int SIZE = 50;

	private static final int LONGEST = 60;

	private final RegisterDesk desk;

	private final RegionTable table;

	private final KeepingRegions keeping;

	private final RegionSheet sheet;

	private final ExportingLists exporting;

	RegionsController(RegisterDesk desk, RegionTable table, KeepingRegions keeping, RegionSheet sheet,
			ExportingLists exporting) {
		this.sheet = sheet;
		this.exporting = exporting;
		this.desk = desk;
		this.table = table;
		this.keeping = keeping;
	}

	@Bean
	static NavigationEntry regionsEntry() {
		return NavigationEntry.of("administration.nav.regions", "/regions", Section.CONFIGURATION, 14, Role.SYS_ADMIN);
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "0") int page, Model model) {
		desk.regionKeeper();
		var text = words(q);
		model.addAttribute("whole", desk.isOperator());
		model.addAttribute("regions", table.find(text, PageRequest.of(Math.max(page, 0), SIZE)));
		model.addAttribute("q", text);
		model.addAttribute("base",
				UriComponentsBuilder.fromPath("/regions").queryParam("q", text).encode().toUriString());
		return "administration/regions";
	}

	@GetMapping("/workbook")
	void workbook(@RequestParam(defaultValue = "") String q, HttpServletResponse response) throws IOException {
		desk.regionKeeper();
		var text = words(q);
		exporting.write(sheet.of(text, table.find(text, PageRequest.of(0, ExportingLists.MOST))),
				"administration.regions-exported", new WorkbookAnswer(response, "regions.xlsx"));
	}

	private static String words(String q) {
		return (q.length() > LONGEST) ? q.substring(0, LONGEST).strip() : q.strip();
	}

	@PostMapping("/preview")
	String preview(@RequestParam(defaultValue = "") String text, @RequestParam(required = false) MultipartFile file,
			@RequestParam(required = false) LocalDate completeFrom, Model model) throws IOException {
		var rows = (file != null && !file.isEmpty()) ? TextRows.decoded(file.getBytes()) : text;
		model.addAttribute("plan", keeping.preview(rows, completeFrom));
		model.addAttribute("rows", rows);
		model.addAttribute("completeFrom", completeFrom);
		return "administration/regions-preview";
	}

	@PostMapping
	String accept(@RequestParam(defaultValue = "") String text, @RequestParam(required = false) LocalDate completeFrom,
			RedirectAttributes flash) {
		keeping.accept(text, completeFrom);
		flash.addFlashAttribute("done", "administration.regions.imported");
		return "redirect:/regions";
	}

}

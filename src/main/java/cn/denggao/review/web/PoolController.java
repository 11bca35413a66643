package cn.denggao.review.web;

import java.io.IOException;

import cn.denggao.audit.ExportingLists;
import cn.denggao.audit.Subject;
import cn.denggao.identity.NavigationEntry;
import cn.denggao.identity.NavigationEntry.Section;
import cn.denggao.identity.Role;
import cn.denggao.kernel.TextRows;
import cn.denggao.review.domain.ExpertLine;
import cn.denggao.review.domain.FindingExperts;
import cn.denggao.review.domain.ImportingExperts;
import cn.denggao.review.domain.PoolDesk;
import cn.denggao.sheet.WorkbookAnswer;
import jakarta.servlet.http.HttpServletResponse;
import org.hibernate.validator.constraints.CodePointLength;

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

/** 专家库: who can be drawn, and many new ones at once. */
@Controller
@RequestMapping("/experts")
class PoolController {

	private static final int SIZE = 20;

	private final FindingExperts finding;

	private final ImportingExperts importing;

	private final PoolDesk desk;

	private final PoolTexts texts;

	private final PoolSheet sheet;

	private final ExportingLists exporting;

	PoolController(FindingExperts finding, ImportingExperts importing, PoolDesk desk, PoolTexts texts, PoolSheet sheet,
			ExportingLists exporting) {
		this.finding = finding;
		this.importing = importing;
		this.desk = desk;
		this.texts = texts;
		this.sheet = sheet;
		this.exporting = exporting;
	}

	@Bean
	static NavigationEntry poolEntry() {
		return NavigationEntry.of("review.pool.title", "/experts", Section.REVIEW, 45, Role.HC_PROVINCE,
				Role.HC_PROVINCE_LEADER, Role.SUPERVISOR);
	}

	@GetMapping
	String list(PoolFilter filter, @RequestParam(defaultValue = "0") int page, Model model) {
		var experts = finding.find(filter.q(), filter.specialty(), filter.state(),
				PageRequest.of(Math.max(page, 0), SIZE));
		model.addAttribute("experts", experts);
		model.addAttribute("employers", texts.employers(experts.map(ExpertLine::employer)));
		model.addAttribute("specialties", texts.specialties());
		model.addAttribute("provinces", texts.provinces());
		model.addAttribute("q", filter.q());
		model.addAttribute("specialty", filter.specialty());
		model.addAttribute("state", filter.state());
		model.addAttribute("keeper", desk.isKeeper());
		model.addAttribute("base", filter.path("/experts"));
		model.addAttribute("workbook", filter.path("/experts/workbook"));
		return "review/pool";
	}

	@GetMapping("/workbook")
	void workbook(PoolFilter filter, HttpServletResponse response) throws IOException {
		exporting.write(sheet.of(filter), "review.experts-exported",
				Subject.of("organisation", desk.reader().organisation()), new WorkbookAnswer(response, "experts.xlsx"));
	}

	@PostMapping("/import")
	String importAll(
			@RequestParam(defaultValue = "") @CodePointLength(max = 100_000, message = "{kernel.too-long}") String text,
			@RequestParam(required = false) MultipartFile file, RedirectAttributes flash) throws IOException {
		int count = importing.all((file != null && !file.isEmpty()) ? TextRows.decoded(file.getBytes()) : text);
		flash.addFlashAttribute("imported", count);
		return "redirect:/experts";
	}

}

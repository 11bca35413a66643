package cn.denggao.audit.web;

import java.io.IOException;
import java.time.format.DateTimeFormatter;

import cn.denggao.audit.ExportingLists;
import cn.denggao.audit.Subject;
import cn.denggao.audit.domain.CheckingTrail;
import cn.denggao.audit.domain.FindEntries;
import cn.denggao.audit.domain.FindingEntries;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.NavigationEntry;
import cn.denggao.identity.NavigationEntry.Section;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Refused;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 审计: who did what, and whether the trail is whole; for the audit administrator. */
@Controller
@RequestMapping("/audit")
class AuditController {

	private static final int SIZE = 50;

	private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss")
		.withZone(OfficialClock.ZONE);

	private final FindingEntries finding;

	private final CheckingTrail checking;

	private final EntrySheet sheet;

	private final ExportingLists exporting;

	private final AuditTexts texts;

	private final CurrentActor current;

	AuditController(FindingEntries finding, CheckingTrail checking, EntrySheet sheet, ExportingLists exporting,
			AuditTexts texts, CurrentActor current) {
		this.finding = finding;
		this.checking = checking;
		this.sheet = sheet;
		this.exporting = exporting;
		this.texts = texts;
		this.current = current;
	}

	@Bean
	static NavigationEntry auditEntry() {
		return NavigationEntry.of("audit.nav", "/audit", Section.CONFIGURATION, 5, Role.AUDIT_ADMIN);
	}

	@GetMapping
	String list(EntryFilter filter, @RequestParam(defaultValue = "0") int page, Model model) {
		requireAuditor();
		var entries = finding.find(filter.wanted(), PageRequest.of(Math.max(page, 0), SIZE));
		model.addAttribute("entries", entries.map(texts::line));
		model.addAttribute("filter", filter);
		model.addAttribute("base", filter.path());
		model.addAttribute("workbook", filter.workbook());
		model.addAttribute("subjects", texts.subjects(finding.types()));
		model.addAttribute("printedAt", SECONDS.format(texts.now()));
		model.addAttribute("printedBy", current.get().name());
		return "audit/entries";
	}

	@GetMapping("/workbook")
	void workbook(EntryFilter filter, HttpServletResponse response) throws IOException {
		requireAuditor();
		exporting.write(sheet.of(filter), "audit.exported", Subject.of("audit", "exports"),
				new WorkbookAnswer(response, "audit.xlsx"));
	}

	@GetMapping("/verification")
	String verification(Model model) {
		requireAuditor();
		model.addAttribute("checks",
				finding.find(new FindEntries("audit", "checks", "", "", null, null), PageRequest.of(0, SIZE))
					.map(texts::line));
		model.addAttribute("printedBy", current.get().name());
		return "audit/verification";
	}

	@PostMapping("/verification")
	String verify(RedirectAttributes flash) {
		requireAuditor();
		var report = checking.check();
		flash.addFlashAttribute("report", texts.report(report));
		return "redirect:/audit/verification";
	}

	private void requireAuditor() {
		if (!current.get().has(Role.AUDIT_ADMIN.code())) {
			throw Refused.notFound();
		}
	}

}

package cn.denggao.identity.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import cn.denggao.identity.NavigationEntry;
import cn.denggao.identity.NavigationEntry.Section;
import cn.denggao.identity.Role;
import cn.denggao.identity.domain.AccountLine;
import cn.denggao.identity.domain.EnrollingPerson;
import cn.denggao.identity.domain.ExportingAccounts;
import cn.denggao.identity.domain.FindingAccounts;
import cn.denggao.kernel.Refused;
import cn.denggao.sheet.WorkbookAnswer;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.context.annotation.Bean;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** 账号管理: who has an account, and new ones. */
@Controller
@RequestMapping("/accounts")
class AccountsController {

	private static final int SIZE = 20;

	private static final int LONGEST = 60;

	private final AccountPages pages;

	private final FindingAccounts finding;

	private final EnrollingPerson enrolling;

	private final ExportingAccounts exporting;

	AccountsController(AccountPages pages, FindingAccounts finding, EnrollingPerson enrolling,
			ExportingAccounts exporting) {
		this.pages = pages;
		this.finding = finding;
		this.enrolling = enrolling;
		this.exporting = exporting;
	}

	@Bean
	static NavigationEntry accountsEntry() {
		return NavigationEntry.of("identity.nav.accounts", "/accounts", Section.CONFIGURATION, 10, Role.SYS_ADMIN,
				Role.SEC_ADMIN, Role.AUDIT_ADMIN);
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String role,
			@RequestParam(defaultValue = "") String state, @RequestParam(defaultValue = "0") int page, Model model) {
		var actor = pages.administrator();
		var text = words(q);
		var accounts = finding.find(text, role, state, PageRequest.of(Math.max(page, 0), SIZE));
		model.addAttribute("accounts", accounts);
		model.addAttribute("names", pages.names(accounts.map(AccountLine::organisation)));
		var filter = new Filter(text, role, state);
		model.addAttribute("base", filter.path("/accounts"));
		model.addAttribute("workbook", filter.path("/accounts/workbook"));
		model.addAttribute("filter", filter);
		model.addAttribute("roles",
				pages.roles(Arrays.stream(Role.values()).filter(known -> !known.isStandIn()).toList()));
		model.addAttribute("mayOpen", actor.has(Role.SYS_ADMIN.code()));
		return "identity/accounts";
	}

	@GetMapping("/workbook")
	void workbook(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String role,
			@RequestParam(defaultValue = "") String state, HttpServletResponse response) throws IOException {
		pages.administrator();
		exporting.write(words(q), role, state, new WorkbookAnswer(response, "accounts.xlsx"));
	}

	@GetMapping("/new")
	String form(Model model) {
		var actor = pages.administrator();
		if (!actor.has(Role.SYS_ADMIN.code())) {
			throw Refused.notFound();
		}
		model.addAttribute("organisations", pages.organisations(actor));
		return "identity/account-new";
	}

	@PostMapping
	String open(@Valid EnrollForm form, RedirectAttributes flash) {
		flash.addFlashAttribute("password",
				enrolling.enroll(form.login(), form.name(), form.organisation(), form.duty()));
		flash.addFlashAttribute("done", "identity.account.opened");
		return "redirect:/accounts/" + form.login().strip();
	}

	private static String words(String q) {
		return (q.length() > LONGEST) ? q.substring(0, LONGEST).strip() : q.strip();
	}

	/** What the list was asked for. */
	record Filter(String q, String role, String state) {

		String path(String of) {
			return UriComponentsBuilder.fromPath(of)
				.queryParam("q", q)
				.queryParam("role", role)
				.queryParam("state", state)
				.encode()
				.toUriString();
		}

		/** Whether anything was asked for. */
		public boolean isSet() {
			return !List.of(q, role, state).stream().allMatch(String::isEmpty);
		}

	}

}

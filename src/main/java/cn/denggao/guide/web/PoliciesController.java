package cn.denggao.guide.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;

import cn.denggao.audit.ExportingLists;
import cn.denggao.audit.Subject;
import cn.denggao.guide.domain.KeepingPolicies;
import cn.denggao.guide.domain.PolicyDesk;
import cn.denggao.guide.domain.ReadingPolicies;
import cn.denggao.identity.NavigationEntry;
import cn.denggao.identity.NavigationEntry.Section;
import cn.denggao.kernel.Refused;
import cn.denggao.sheet.WorkbookAnswer;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 政策文件 as officers keep them. */
@Controller
@RequestMapping("/policies")
class PoliciesController {

	private final ReadingPolicies policies;

	private final KeepingPolicies keeping;

	private final PolicyListSheet sheet;

	private final ExportingLists exporting;

	PoliciesController(ReadingPolicies policies, KeepingPolicies keeping, PolicyListSheet sheet,
			ExportingLists exporting) {
		this.policies = policies;
		this.keeping = keeping;
		this.sheet = sheet;
		this.exporting = exporting;
	}

	@Bean
	static NavigationEntry policiesEntry() {
		return new NavigationEntry("guide.nav.policies", "/policies", Section.APPROVAL, 28, PolicyDesk.OFFICERS);
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "0") int page, Model model) {
		var search = PolicySearch.of(q, page, "/policies");
		model.addAttribute("search", search);
		model.addAttribute("policies", policies.kept(search.words(), search.page()));
		model.addAttribute("desk", true);
		return "guide/policies";
	}

	@GetMapping("/workbook")
	void workbook(@RequestParam(defaultValue = "") String q, HttpServletResponse response) throws IOException {
		exporting.write(sheet.of(PolicySearch.of(q, 0, "/policies")), "guide.policies-exported",
				Subject.of("organisation", policies.officer().organisation()),
				new WorkbookAnswer(response, "policies.xlsx"));
	}

	@GetMapping("/new")
	String ask(Model model) {
		model.addAttribute("choices", policies.choices(null));
		return "guide/policy-new";
	}

	@PostMapping
	String register(@Valid PolicyForm form, @RequestParam(defaultValue = "") String text,
			@RequestParam(required = false) MultipartFile file, RedirectAttributes flash) throws IOException {
		boolean uploaded = file != null && !file.isEmpty();
		if (uploaded && !String.valueOf(file.getOriginalFilename()).toLowerCase(Locale.ROOT).endsWith(".txt")) {
			throw Refused.at("file", "guide.policy.not-text");
		}
		var id = keeping.register(form.entry(), uploaded ? file.getBytes() : text.getBytes(StandardCharsets.UTF_8));
		flash.addFlashAttribute("done", "guide.policy.registered");
		return "redirect:/policies/" + id;
	}

	@GetMapping("/{policy}")
	String show(@PathVariable UUID policy, Model model) {
		var sheet = policies.kept(policy);
		model.addAttribute("policy", sheet);
		model.addAttribute("keeper", policies.keeperOf(sheet));
		model.addAttribute("own", policies.isOwn(sheet));
		model.addAttribute("programmes", policies.programmes());
		model.addAttribute("seen", policies.seenProgrammes());
		model.addAttribute("bases", policies.programmesOn(policy));
		model.addAttribute("choices",
				policies.choices(sheet.parent()).stream().filter(choice -> !choice.id().equals(policy)).toList());
		model.addAttribute("desk", true);
		return "guide/policy";
	}

}

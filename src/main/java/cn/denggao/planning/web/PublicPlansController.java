package cn.denggao.planning.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import cn.denggao.identity.NavigationEntry;
import cn.denggao.identity.NavigationEntry.Section;
import cn.denggao.identity.Role;
import cn.denggao.planning.domain.PlanLine;
import cn.denggao.planning.domain.ReadingPlans;

import org.springframework.context.annotation.Bean;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** Published 实施方案, for everybody (R000-27). */
@Controller
@RequestMapping("/public/plans")
class PublicPlansController {

	/** Who has no plans of their own but works by them. */
	private static final Set<Role> READERS = EnumSet.of(Role.HOSPITAL_APPLICANT, Role.HOSPITAL_DEPT,
			Role.HOSPITAL_PRINCIPAL, Role.PROJECT_LEADER, Role.TCM_AUTHORITY, Role.FINANCE_DEPT, Role.FUND_BODY,
			Role.LEADING_GROUP);

	private static final int SIZE = 20;

	private static final int LONGEST = 60;

	private final ReadingPlans reading;

	PublicPlansController(ReadingPlans reading) {
		this.reading = reading;
	}

	@Bean
	static NavigationEntry publicPlansEntry() {
		return NavigationEntry.forVisitors("planning.plans", "/public/plans", 4);
	}

	@Bean
	static NavigationEntry plansToReadEntry() {
		return new NavigationEntry("planning.plans", "/public/plans", Section.APPROVAL, 36, READERS);
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "0") int page, Model model) {
		var words = (q.length() > LONGEST) ? q.substring(0, LONGEST).strip() : q.strip();
		model.addAttribute("q", words);
		model.addAttribute("plans", page(reading.published(words), page));
		model.addAttribute("base",
				UriComponentsBuilder.fromPath("/public/plans").queryParam("q", words).encode().toUriString());
		return "planning/published";
	}

	@GetMapping("/{plan}")
	String show(@PathVariable UUID plan, Model model) {
		model.addAttribute("sheet", reading.published(plan));
		List.of("desk", "officer", "editable", "deciding").forEach(part -> model.addAttribute(part, false));
		return "planning/plan";
	}

	private static Page<PlanLine> page(List<PlanLine> all, int page) {
		var wanted = PageRequest.of(Math.max(0, Math.min(page, all.size() / SIZE)), SIZE);
		int from = Math.min(all.size(), (int) wanted.getOffset());
		return new PageImpl<>(all.subList(from, Math.min(all.size(), from + SIZE)), wanted, all.size());
	}

}

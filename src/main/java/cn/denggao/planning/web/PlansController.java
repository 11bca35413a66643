package cn.denggao.planning.web;

import java.util.UUID;

import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.NavigationEntry;
import cn.denggao.identity.NavigationEntry.Section;
import cn.denggao.identity.Role;
import cn.denggao.planning.domain.OpeningPlan;
import cn.denggao.planning.domain.PlanStatus;
import cn.denggao.planning.domain.PlanningDesk;
import cn.denggao.planning.domain.ReadingPlans;
import jakarta.validation.Valid;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 实施方案 of the own authority (R000-27). */
@Controller
@RequestMapping("/plans")
class PlansController {

	private final ReadingPlans reading;

	private final OpeningPlan opening;

	private final PlanningDesk desk;

	private final OfficialClock clock;

	PlansController(ReadingPlans reading, OpeningPlan opening, PlanningDesk desk, OfficialClock clock) {
		this.reading = reading;
		this.opening = opening;
		this.desk = desk;
		this.clock = clock;
	}

	@Bean
	static NavigationEntry plansEntry() {
		return new NavigationEntry("planning.plans", "/plans", Section.APPROVAL, 28, Role.commissions());
	}

	@GetMapping
	String list(Model model) {
		model.addAttribute("plans", reading.own());
		model.addAttribute("authority", reading.authorityName());
		model.addAttribute("officer", desk.isOfficer());
		if (desk.isOfficer()) {
			model.addAttribute("programmes", opening.programmes());
		}
		model.addAttribute("year", clock.today().getYear());
		return "planning/plans";
	}

	@PostMapping
	String open(@Valid OpeningPlanForm form, RedirectAttributes flash) {
		var id = opening.open(form.title().strip(), form.programmeCode(), form.firstYear(), form.lastYear());
		flash.addFlashAttribute("done", "planning.drafted.done");
		return "redirect:/plans/" + id;
	}

	@GetMapping("/{plan}")
	String show(@PathVariable UUID plan, Model model) {
		var sheet = reading.own(plan);
		model.addAttribute("sheet", sheet);
		model.addAttribute("desk", true);
		model.addAttribute("officer", desk.isOfficer());
		model.addAttribute("editable", desk.isOfficer() && sheet.line().status() == PlanStatus.DRAFT);
		model.addAttribute("deciding", desk.isLeader() && sheet.line().status() == PlanStatus.PROPOSED);
		model.addAttribute("specialties", reading.specialties());
		model.addAttribute("year", clock.today().getYear());
		return "planning/plan";
	}

}

package cn.denggao.application.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import cn.denggao.application.domain.LayerView;
import cn.denggao.application.domain.SpecialtyCoverage;
import cn.denggao.application.domain.TargetProgress;
import cn.denggao.application.domain.TargetSheet;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Refused;
import cn.denggao.kernel.TypedNumber;
import cn.denggao.organisation.Level;
import cn.denggao.sheet.WorkbookAnswer;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 目标进度: promised numbers against approvals, for authorities and their own tree. */
@Controller
@RequestMapping("/targets")
class TargetProgressController {

	/** Who may see it. */
	static final Set<Role> READERS = Arrays.stream(Role.values())
		.filter(role -> role.office() == Role.Office.AUTHORITY)
		.collect(Collectors.toSet());

	private final TargetProgress progress;

	private final SpecialtyCoverage coverage;

	private final TargetSheet sheet;

	private final LayerView layers;

	private final OfficialClock clock;

	private final CurrentActor actor;

	TargetProgressController(TargetProgress progress, SpecialtyCoverage coverage, TargetSheet sheet,
			OfficialClock clock, CurrentActor actor, LayerView layers) {
		this.layers = layers;
		this.progress = progress;
		this.coverage = coverage;
		this.sheet = sheet;
		this.clock = clock;
		this.actor = actor;
	}

	@GetMapping
	String show(@RequestParam(defaultValue = "") String year, Model model) {
		requireReader();
		model.addAttribute("programmes", progress.of(number(year)));
		model.addAttribute("years", progress.years());
		model.addAttribute("year", number(year));
		return "application/targets";
	}

	@GetMapping("/workbook")
	void workbook(@RequestParam(defaultValue = "") String year, HttpServletResponse response) throws IOException {
		requireReader();
		sheet.write(number(year), new WorkbookAnswer(response, "targets-" + clock.today() + ".xlsx"));
	}

	/** 专科缺口: where specialties that a programme speaks of are missing. */
	@GetMapping("/coverage")
	String coverage(@RequestParam(defaultValue = "") String programme, @RequestParam(defaultValue = "") String category,
			@RequestParam(defaultValue = "") String tier, @RequestParam(defaultValue = "") String year, Model model) {
		requireReader();
		var level = List.of(Level.values()).stream().filter(each -> each.name().equals(tier)).findFirst().orElse(null);
		var plan = coverage.chosen(programme).orElse(null);
		var chosen = (plan != null && plan.categories().stream().anyMatch(each -> each.category().equals(category)))
				? category : null;
		model.addAttribute("category", chosen);
		model.addAttribute("plans", coverage.plans());
		model.addAttribute("plan", plan);
		model.addAttribute("tiers", Level.values());
		model.addAttribute("tier", level);
		model.addAttribute("years", progress.years());
		model.addAttribute("year", number(year));
		model.addAttribute("grid", (plan == null) ? null : coverage.of(plan, chosen, level, number(year)));
		return "application/coverage";
	}

	/** 三级体系: which centres lead and support in each region, and the specialties. */
	@GetMapping("/layers")
	String layers(@RequestParam(defaultValue = "") String programme, @RequestParam(defaultValue = "") String year,
			Model model) {
		requireReader();
		var plan = layers.chosen(programme).orElse(null);
		model.addAttribute("plans", layers.plans());
		model.addAttribute("plan", plan);
		model.addAttribute("years", progress.years());
		model.addAttribute("year", number(year));
		model.addAttribute("view", (plan == null) ? null : layers.of(plan, number(year)));
		return "application/layers";
	}

	private void requireReader() {
		if (READERS.stream().noneMatch(role -> actor.get().has(role.code()))) {
			throw Refused.notFound();
		}
	}

	/** A year that was typed; anything else is all years. */
	private static Integer number(String year) {
		return TypedNumber.whole(year).orElse(null);
	}

}

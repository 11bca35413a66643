package cn.denggao.application.web;

import java.io.IOException;

import cn.denggao.application.domain.CoverageSheet;
import cn.denggao.application.domain.LayerSheet;
import cn.denggao.application.domain.LayerView;
import cn.denggao.application.domain.SpecialtyCoverage;
import cn.denggao.application.domain.SpecialtyCoverage.Asked;
import cn.denggao.application.domain.TargetProgress;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.CurrentActor;
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

/** 专科缺口, 三级体系: approvals region by region, on pages and as workbooks. */
@Controller
@RequestMapping("/targets")
class TargetRegionsController {

	private final TargetProgress progress;

	private final SpecialtyCoverage coverage;

	private final CoverageSheet coverageSheet;

	private final LayerView layers;

	private final LayerSheet layerSheet;

	private final OfficialClock clock;

	private final CurrentActor actor;

	TargetRegionsController(TargetProgress progress, SpecialtyCoverage coverage, CoverageSheet coverageSheet,
			LayerView layers, LayerSheet layerSheet, OfficialClock clock, CurrentActor actor) {
		this.progress = progress;
		this.coverage = coverage;
		this.coverageSheet = coverageSheet;
		this.layers = layers;
		this.layerSheet = layerSheet;
		this.clock = clock;
		this.actor = actor;
	}

	/** Where specialties that a programme speaks of are missing. */
	@GetMapping("/coverage")
	String coverage(@RequestParam(defaultValue = "") String programme, @RequestParam(defaultValue = "") String category,
			@RequestParam(defaultValue = "") String tier, @RequestParam(defaultValue = "") String year, Model model) {
		requireReader();
		var asked = coverage.asked(programme, category, tier, number(year)).orElse(null);
		model.addAttribute("category", (asked == null) ? null : asked.category());
		model.addAttribute("plans", coverage.plans());
		model.addAttribute("plan", (asked == null) ? null : asked.plan());
		model.addAttribute("tiers", Level.values());
		model.addAttribute("tier", (asked == null) ? null : asked.tier());
		model.addAttribute("years", progress.years());
		model.addAttribute("year", number(year));
		model.addAttribute("grid", (asked == null) ? null : grid(asked));
		return "application/coverage";
	}

	@GetMapping("/coverage/workbook")
	void coverageWorkbook(@RequestParam(defaultValue = "") String programme,
			@RequestParam(defaultValue = "") String category, @RequestParam(defaultValue = "") String tier,
			@RequestParam(defaultValue = "") String year, HttpServletResponse response) throws IOException {
		requireReader();
		var asked = coverage.asked(programme, category, tier, number(year)).orElseThrow(Refused::notFound);
		coverageSheet.write(asked, new WorkbookAnswer(response, "coverage-" + clock.today() + ".xlsx"));
	}

	/** Which centres lead and support in each region, and the specialties. */
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

	@GetMapping("/layers/workbook")
	void layersWorkbook(@RequestParam(defaultValue = "") String programme, @RequestParam(defaultValue = "") String year,
			HttpServletResponse response) throws IOException {
		requireReader();
		var plan = layers.chosen(programme).orElseThrow(Refused::notFound);
		layerSheet.write(plan, number(year), new WorkbookAnswer(response, "layers-" + clock.today() + ".xlsx"));
	}

	private SpecialtyCoverage.Grid grid(Asked asked) {
		return coverage.of(asked.plan(), asked.category(), asked.tier(), asked.year());
	}

	private void requireReader() {
		if (TargetProgressController.READERS.stream().noneMatch(role -> actor.get().has(role.code()))) {
			throw Refused.notFound();
		}
	}

	/** A year that was typed; anything else is all years. */
	private static Integer number(String year) {
		return TypedNumber.whole(year).orElse(null);
	}

}

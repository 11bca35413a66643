package cn.denggao.application.web;

import java.util.Map;

import cn.denggao.application.domain.ReorderingRecommendations;
import cn.denggao.application.domain.WaivingQuota;
import cn.denggao.kernel.Refused;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.programme.RoundId;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 名额与名次: places beyond a quota, two people each time, and moved ranks. */
@Controller
@RequestMapping("/rounds/{round}/recommendations")
class QuotaController {

	private final WaivingQuota waiving;

	private final ReorderingRecommendations reordering;

	QuotaController(WaivingQuota waiving, ReorderingRecommendations reordering) {
		this.waiving = waiving;
		this.reordering = reordering;
	}

	@PostMapping("/ranks")
	String reorder(@PathVariable RoundId round, @RequestParam Map<String, String> typed, RedirectAttributes flash) {
		reordering.reorder(round, TypedRanks.read("place-", typed), typed.get("moved"));
		return done(round, "application.reorder.done", flash);
	}

	@PostMapping("/waivers")
	String ask(@PathVariable RoundId round, @RequestParam Map<String, String> typed, RedirectAttributes flash) {
		var unit = unit(typed);
		waiving.ask(round, unit, typed.getOrDefault("specialty", "").strip(), typed.get(WaivingQuota.FIELD + unit));
		return done(round, "application.waiver.asked", flash);
	}

	@PostMapping("/waivers/answer")
	String answer(@PathVariable RoundId round, @RequestParam Map<String, String> typed, RedirectAttributes flash) {
		var unit = unit(typed);
		boolean granted = "true".equals(typed.get("granted"));
		waiving.answer(round, unit, typed.getOrDefault("seen", ""), granted, typed.get(WaivingQuota.FIELD + unit));
		return done(round, granted ? "application.waiver.granted" : "application.waiver.refused", flash);
	}

	@PostMapping("/waivers/removal")
	String withdraw(@PathVariable RoundId round, @RequestParam Map<String, String> typed, RedirectAttributes flash) {
		waiving.withdraw(round, unit(typed));
		return done(round, "application.waiver.withdrawn", flash);
	}

	private static OrganisationId unit(Map<String, String> typed) {
		var unit = typed.getOrDefault("unit", "");
		if (unit.isBlank()) {
			throw Refused.notFound();
		}
		return OrganisationId.of(unit.strip());
	}

	private static String done(RoundId round, String key, RedirectAttributes flash) {
		flash.addFlashAttribute("done", key);
		return "redirect:/rounds/" + round + "/recommendations";
	}

}

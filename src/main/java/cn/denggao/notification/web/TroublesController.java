package cn.denggao.notification.web;

import java.time.format.DateTimeFormatter;

import cn.denggao.calendar.DailyTroubles;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Refused;
import cn.denggao.notification.domain.WalkingAgain;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** 每日动作: what could not be done and is to be done again. */
@Controller
@RequestMapping("/troubles")
class TroublesController {

	private static final String BACK = "redirect:/troubles";

	private final DailyTroubles walks;

	private final WalkingAgain again;

	private final CurrentActor actor;

	TroublesController(DailyTroubles walks, WalkingAgain again, CurrentActor actor) {
		this.walks = walks;
		this.again = again;
		this.actor = actor;
	}

	@GetMapping
	String show(Model model) {
		requireOperator();
		model.addAttribute("walks", walks.open());
		model.addAttribute("minutes", DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(OfficialClock.ZONE));
		return "notification/troubles";
	}

	@PostMapping("/walks")
	String walkAgain() {
		requireOperator();
		again.walkAgain();
		return BACK;
	}

	private void requireOperator() {
		if (!actor.get().has(Role.SYS_ADMIN.code())) {
			throw Refused.notFound();
		}
	}

}

package cn.denggao.demonstration.web;

import java.time.format.DateTimeFormatter;

import cn.denggao.calendar.OfficialClock;
import cn.denggao.demonstration.JumpingAhead;
import cn.denggao.demonstration.StandingIn;
import cn.denggao.kernel.DemonstrationOnly;
import cn.denggao.kernel.Refused;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The demonstration's clock; in production the page does not exist. */
@DemonstrationOnly
@Controller
@RequestMapping("/clock")
class ClockController {

	private static final String BACK = "redirect:/clock";

	private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")
		.withZone(OfficialClock.ZONE);

	private final JumpingAhead jumping;

	private final OfficialClock clock;

	private final StandingIn standingIn;

	ClockController(JumpingAhead jumping, OfficialClock clock, StandingIn standingIn) {
		this.jumping = jumping;
		this.clock = clock;
		this.standingIn = standingIn;
	}

	@GetMapping
	String show(Model model) {
		requireDemonstration();
		model.addAttribute("now", MINUTES.format(clock.now()));
		model.addAttribute("next", jumping.next().map(MINUTES::format).orElse(null));
		showStandingIn(model);
		return "demonstration/clock";
	}

	@GetMapping("/standing-in")
	String standingIn(Model model) {
		requireDemonstration();
		showStandingIn(model);
		return "demonstration/clock :: standing-in";
	}

	@PostMapping("/standing-in/experts")
	String scoreForExperts() {
		requireDemonstration();
		standingIn.forExperts();
		return BACK;
	}

	@PostMapping("/standing-in/everybody")
	String doForEverybody() {
		requireDemonstration();
		standingIn.forEverybody();
		return BACK;
	}

	@PostMapping("/next")
	String next() {
		requireDemonstration();
		jumping.toNext();
		return BACK;
	}

	@PostMapping("/days")
	String days(@RequestParam int days) {
		requireDemonstration();
		if (days < 1 || days > 366) {
			throw Refused.at("days", "demonstration.days-range");
		}
		jumping.days(days);
		return BACK;
	}

	private void showStandingIn(Model model) {
		model.addAttribute("waiting", standingIn.waiting());
		model.addAttribute("progress", standingIn.progress().orElse(null));
	}

	private void requireDemonstration() {
		if (!jumping.isAllowed()) {
			throw Refused.notFound();
		}
	}

}

package cn.denggao.demonstration.web;

import java.time.format.DateTimeFormatter;

import cn.denggao.calendar.OfficialClock;
import cn.denggao.demonstration.JumpingAhead;
import cn.denggao.kernel.Refused;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The demonstration's clock; in production the page does not exist. */
@Controller
@RequestMapping("/clock")
class ClockController {

	private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")
		.withZone(OfficialClock.ZONE);

	private final JumpingAhead jumping;

	private final OfficialClock clock;

	ClockController(JumpingAhead jumping, OfficialClock clock) {
		this.jumping = jumping;
		this.clock = clock;
	}

	@GetMapping
	String show(Model model) {
		requireDemonstration();
		model.addAttribute("now", MINUTES.format(clock.now()));
		model.addAttribute("next", jumping.next().map(MINUTES::format).orElse(null));
		return "demonstration/clock";
	}

	@PostMapping("/next")
	String next() {
		requireDemonstration();
		jumping.toNext();
		return "redirect:/clock";
	}

	@PostMapping("/days")
	String days(@RequestParam int days) {
		requireDemonstration();
		if (days < 1 || days > 366) {
			throw Refused.at("days", "demonstration.days-range");
		}
		jumping.days(days);
		return "redirect:/clock";
	}

	private void requireDemonstration() {
		if (!jumping.isAllowed()) {
			throw Refused.notFound();
		}
	}

}

package cn.denggao.programme.web;

import cn.denggao.kernel.Refused;
import cn.denggao.programme.RepeatingRound;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.domain.RoundPlans;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.hibernate.validator.constraints.CodePointLength;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 复制批次: the next draft from an earlier round (R000-05). */
@Controller
@RequestMapping("/rounds/{round}/repetition")
class RepeatingController {

	private final RoundReaders readers;

	private final RoundPlans plans;

	private final RepeatingRound repeating;

	RepeatingController(RoundReaders readers, RoundPlans plans, RepeatingRound repeating) {
		this.readers = readers;
		this.plans = plans;
		this.repeating = repeating;
	}

	@GetMapping
	String show(@PathVariable RoundId round, Model model) {
		var earlier = readers.seen(round);
		if (!readers.isOfficer(earlier)) {
			throw Refused.notFound();
		}
		model.addAttribute("round", earlier);
		model.addAttribute("plan", plans.of(round));
		model.addAttribute("year", earlier.year() + 1);
		model.addAttribute("nextTitle",
				earlier.title().replace(String.valueOf(earlier.year()), String.valueOf(earlier.year() + 1)));
		return "programme/repetition";
	}

	@PostMapping
	String repeat(@PathVariable RoundId round, @Valid RepeatForm form, RedirectAttributes flash) {
		var next = repeating.repeat(round, form.year(), form.title());
		flash.addFlashAttribute("done", "programme.repetition.done");
		return "redirect:/rounds/" + next + "/opening";
	}

	record RepeatForm(@NotNull(message = "{programme.repetition.year-missing}") Integer year,
			@NotBlank(message = "{programme.repetition.title-missing}") @CodePointLength(max = 100,
					message = "{kernel.too-long}") String title) {
	}

}

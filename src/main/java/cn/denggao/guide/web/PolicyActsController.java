package cn.denggao.guide.web;

import java.util.UUID;

import cn.denggao.guide.domain.KeepingPolicies;
import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What officers do with a policy document they keep. */
@Controller
@RequestMapping("/policies/{policy}")
class PolicyActsController {

	private final KeepingPolicies keeping;

	PolicyActsController(KeepingPolicies keeping) {
		this.keeping = keeping;
	}

	@PostMapping
	String correct(@PathVariable UUID policy, @RequestParam long seen, @Valid PolicyForm form,
			RedirectAttributes flash) {
		keeping.correct(policy, seen, form.entry());
		return back(policy, "guide.policy.corrected", flash);
	}

	@PostMapping("/confirmation")
	String confirm(@PathVariable UUID policy, @RequestParam long seen, RedirectAttributes flash) {
		keeping.confirm(policy, seen);
		return back(policy, "guide.policy.confirmed.done", flash);
	}

	@PostMapping("/publication")
	String publish(@PathVariable UUID policy, RedirectAttributes flash) {
		keeping.publish(policy);
		return back(policy, "guide.policy.published.done", flash);
	}

	@PostMapping("/publication/end")
	String takeBack(@PathVariable UUID policy, RedirectAttributes flash) {
		keeping.takeBack(policy);
		return back(policy, "guide.policy.taken-back", flash);
	}

	@PostMapping("/programmes")
	String base(@PathVariable UUID policy, @RequestParam(defaultValue = "") String programme,
			@RequestParam(defaultValue = "false") boolean rests, RedirectAttributes flash) {
		keeping.base(policy, programme, rests);
		return back(policy, rests ? "guide.policy.linked" : "guide.policy.unlinked", flash);
	}

	private static String back(UUID policy, String key, RedirectAttributes flash) {
		flash.addFlashAttribute("done", key);
		return "redirect:/policies/" + policy;
	}

}

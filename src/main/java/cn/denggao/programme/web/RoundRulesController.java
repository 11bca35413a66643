package cn.denggao.programme.web;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import cn.denggao.identity.AccountDirectory;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.domain.ChangingRules;
import cn.denggao.programme.domain.RoundPlans;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.hibernate.validator.constraints.CodePointLength;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 批次规则: everything a round is held by; the numbers of a draft can be set. */
@Controller
@RequestMapping("/rounds/{round}/rules")
class RoundRulesController {

	private final RoundReaders readers;

	private final RoundPlans plans;

	private final ChangingRules changing;

	private final AccountDirectory accounts;

	RoundRulesController(RoundReaders readers, RoundPlans plans, ChangingRules changing, AccountDirectory accounts) {
		this.accounts = accounts;
		this.readers = readers;
		this.plans = plans;
		this.changing = changing;
	}

	@GetMapping
	String show(@PathVariable RoundId round, Model model) {
		var seen = readers.seen(round);
		model.addAttribute("round", seen);
		model.addAttribute("plan", plans.of(round));
		model.addAttribute("changing", seen.isDraft() && readers.isOfficer(seen));
		if (seen.isDiscarded()) {
			model.addAttribute("discarder", accounts.nameOf(seen.discard().by()));
			model.addAttribute("discardedAt", RoundLines.local(seen.discard().at()));
		}
		return "programme/rules";
	}

	@PostMapping
	String change(@PathVariable RoundId round, @Valid ReasonForm form, @RequestParam Map<String, String> typed,
			RedirectAttributes flash) {
		changing.change(round, typed, form.seen(), form.reason());
		flash.addFlashAttribute("done", "programme.rules.changed");
		return "redirect:/rounds/" + round + "/rules";
	}

	/** The frozen rules, byte by byte what the hash is taken over. */
	@GetMapping("/text")
	ResponseEntity<byte[]> text(@PathVariable RoundId round) {
		readers.seen(round);
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_JSON)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("round-rules.json").build().toString())
			.body(plans.text(round).getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * Why numbers are set.
	 *
	 * @param seen mark of the sheet that was filled in
	 */
	record ReasonForm(String seen, @NotBlank(message = "{programme.reason-missing}") @CodePointLength(min = 10,
			max = 2000, message = "{programme.reason-missing}") String reason) {
	}

}

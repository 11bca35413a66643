package cn.denggao.review.web;

import java.util.List;
import java.util.Set;

import cn.denggao.kernel.Refused;
import cn.denggao.review.RegisterExpert;
import cn.denggao.review.domain.ExpertStanding;
import cn.denggao.review.domain.FindingExperts;
import cn.denggao.review.domain.KeepingPool;
import cn.denggao.review.domain.PoolDesk;
import cn.denggao.review.domain.RelationText;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One expert's entry in the pool. */
@Controller
@RequestMapping("/experts")
class ExpertController {

	private static final RegisterExpert NOBODY = new RegisterExpert("", "", "", true, Set.of(), "", "", null,
			List.of());

	private final FindingExperts finding;

	private final KeepingPool keeping;

	private final PoolDesk desk;

	private final PoolTexts texts;

	ExpertController(FindingExperts finding, KeepingPool keeping, PoolDesk desk, PoolTexts texts) {
		this.finding = finding;
		this.keeping = keeping;
		this.desk = desk;
		this.texts = texts;
	}

	@GetMapping("/new")
	String form(Model model) {
		if (!desk.isKeeper()) {
			throw Refused.notFound();
		}
		model.addAttribute("suspended", false);
		return page(NOBODY, model);
	}

	@PostMapping
	String register(@Valid ExpertForm form, RedirectAttributes flash) {
		keeping.register(form.entry(form.account()));
		return done(form.account(), "review.expert.registered", flash);
	}

	@GetMapping("/{login}")
	String show(@PathVariable String login, Model model) {
		var entry = finding.entry(login);
		model.addAttribute("suspended", finding.isSuspended(login));
		return page(entry, model);
	}

	@PostMapping("/{login}")
	String update(@PathVariable String login, @Valid ExpertForm form, RedirectAttributes flash) {
		keeping.update(form.entry(login));
		return done(login, "review.expert.updated", flash);
	}

	@PostMapping("/{login}/suspension")
	String suspend(@PathVariable String login, @Valid ExpertReasonForm form, RedirectAttributes flash) {
		keeping.suspend(login, form.reason().strip());
		return done(login, "review.expert.suspended", flash);
	}

	@PostMapping("/{login}/resumption")
	String resume(@PathVariable String login, @Valid ExpertReasonForm form, RedirectAttributes flash) {
		keeping.resume(login, form.reason().strip());
		return done(login, "review.expert.resumed", flash);
	}

	private String page(RegisterExpert entry, Model model) {
		model.addAttribute("entry", entry);
		model.addAttribute("standing", ExpertStanding.of(Boolean.TRUE.equals(model.getAttribute("suspended")),
				entry.senior(), entry.specialties(), entry.bornYear()));
		model.addAttribute("relations", RelationText.of(entry.relations()));
		model.addAttribute("fresh", entry.login().isEmpty());
		model.addAttribute("employer", entry.employer().isEmpty() ? "" : texts.employer(entry.employer()));
		model.addAttribute("specialties", texts.specialties());
		model.addAttribute("provinces", texts.provinces());
		model.addAttribute("keeper", desk.isKeeper());
		return "review/expert";
	}

	private static String done(String login, String key, RedirectAttributes flash) {
		flash.addFlashAttribute("done", key);
		return "redirect:/experts/" + login;
	}

}

package cn.denggao.modeling.migration.web;

import cn.denggao.modeling.domain.KnownOwners;
import cn.denggao.modeling.migration.domain.PreviewingMigration;
import cn.denggao.modeling.migration.domain.ProposingMigration;
import cn.denggao.modeling.migration.domain.Treatment;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.hibernate.validator.constraints.CodePointLength;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 对运行中项目的影响: what a migration would do, tried out, and its proposal. */
@Controller
@RequestMapping("/modeling/migrations")
class ImpactController {

	private final PreviewingMigration previewing;

	private final ProposingMigration proposing;

	private final KnownOwners owners;

	ImpactController(PreviewingMigration previewing, ProposingMigration proposing, KnownOwners owners) {
		this.previewing = previewing;
		this.proposing = proposing;
		this.owners = owners;
	}

	@GetMapping("/new")
	String show(@Valid MigrationForm form, Model model) {
		model.addAttribute("versions", previewing.versions(form.process()));
		var impact = previewing.preview(form.process(), form.from(), form.to(), form.choices());
		model.addAttribute("impact", impact);
		model.addAttribute("fromOwner", owners.nameOf(impact.from().owner()));
		model.addAttribute("toOwner", owners.nameOf(impact.to().owner()));
		model.addAttribute("treatments", Treatment.values());
		return "modeling/impact";
	}

	/** 重新试算: the same page with what is chosen now, and the reason as far as typed. */
	@PostMapping("/trial")
	String tryOut(@Valid MigrationForm form,
			@RequestParam(defaultValue = "") @CodePointLength(max = 500, message = "{kernel.too-long}") String reason,
			Model model) {
		model.addAttribute("reason", reason);
		return show(form, model);
	}

	@PostMapping
	String propose(@Valid MigrationForm form,
			@RequestParam @NotBlank(message = "{modeling.migration.reason-missing}") @CodePointLength(max = 500,
					message = "{kernel.too-long}") String reason,
			RedirectAttributes flash) {
		var id = proposing.propose(form.process(), form.from(), form.to(), reason.strip(), form.choices());
		flash.addFlashAttribute("done", "modeling.migration.done.proposed");
		return "redirect:/modeling/migrations/" + id;
	}

}

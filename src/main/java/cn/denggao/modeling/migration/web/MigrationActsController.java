package cn.denggao.modeling.migration.web;

import java.util.UUID;

import cn.denggao.modeling.MigrationId;
import cn.denggao.modeling.migration.domain.DecidingMigration;
import cn.denggao.modeling.migration.domain.ProposingMigration;
import jakarta.validation.constraints.NotBlank;
import org.hibernate.validator.constraints.CodePointLength;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Approving, refusing, taking back and retrying a migration, and waiting no longer. */
@Controller
@RequestMapping("/modeling/migrations/{migration}")
class MigrationActsController {

	private final DecidingMigration deciding;

	private final ProposingMigration proposing;

	MigrationActsController(DecidingMigration deciding, ProposingMigration proposing) {
		this.deciding = deciding;
		this.proposing = proposing;
	}

	@PostMapping("/approval")
	String approve(@PathVariable UUID migration, RedirectAttributes flash) {
		deciding.approve(new MigrationId(migration));
		return back(migration, "approved", flash);
	}

	@PostMapping("/refusal")
	String refuse(@PathVariable UUID migration,
			@RequestParam @NotBlank(message = "{modeling.migration.reason-missing}") @CodePointLength(max = 500,
					message = "{kernel.too-long}") String reason,
			RedirectAttributes flash) {
		deciding.refuse(new MigrationId(migration), reason.strip());
		return back(migration, "refused", flash);
	}

	@PostMapping("/withdrawal")
	String withdraw(@PathVariable UUID migration, RedirectAttributes flash) {
		proposing.withdraw(new MigrationId(migration));
		return back(migration, "withdrawn", flash);
	}

	@PostMapping("/retry")
	String retry(@PathVariable UUID migration, RedirectAttributes flash) {
		deciding.retry(new MigrationId(migration));
		return back(migration, "retried", flash);
	}

	@PostMapping("/waiting-end")
	String endWaiting(@PathVariable UUID migration, RedirectAttributes flash) {
		deciding.endWaiting(new MigrationId(migration));
		return back(migration, "waiting-ended", flash);
	}

	private static String back(UUID migration, String act, RedirectAttributes flash) {
		flash.addFlashAttribute("done", "modeling.migration.done." + act);
		return "redirect:/modeling/migrations/" + migration;
	}

}

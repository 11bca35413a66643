package cn.denggao.modeling.migration.web;

import java.util.UUID;

import cn.denggao.identity.NavigationEntry;
import cn.denggao.identity.NavigationEntry.Section;
import cn.denggao.identity.Role;
import cn.denggao.modeling.MigrationId;
import cn.denggao.modeling.migration.domain.CaseStatus;
import cn.denggao.modeling.migration.domain.ReadingMigrations;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 迁移: every migration, its progress and what became of each case. */
@Controller
@RequestMapping("/modeling/migrations")
class MigrationsController {

	/** Beyond it nothing is looked for. */
	private static final int LAST_PAGE = 100_000;

	private final ReadingMigrations reading;

	MigrationsController(ReadingMigrations reading) {
		this.reading = reading;
	}

	@Bean
	static NavigationEntry migrationsEntry() {
		return NavigationEntry.of("modeling.migration.title", "/modeling/migrations", Section.CONFIGURATION, 26,
				Role.SYS_ADMIN, Role.SEC_ADMIN);
	}

	@GetMapping
	String all(@RequestParam(defaultValue = "0") int page, Model model) {
		model.addAttribute("migrations", reading.all(Math.max(0, Math.min(page, LAST_PAGE))));
		return "modeling/migrations";
	}

	@GetMapping("/{migration}")
	String one(@PathVariable UUID migration, @RequestParam(required = false) CaseStatus status,
			@RequestParam(defaultValue = "0") int page, Model model) {
		var id = new MigrationId(migration);
		var view = reading.require(id);
		model.addAttribute("migration", view);
		model.addAttribute("progress", MigrationProgress.of(reading.counts(id)));
		var arranged = reading.arranged(view);
		model.addAttribute("arranged", arranged);
		model.addAttribute("impact", ImpactLink.of(view, arranged));
		model.addAttribute("cases", reading.cases(id, status, Math.max(0, page)));
		model.addAttribute("status", status);
		model.addAttribute("statuses", CaseStatus.values());
		model.addAttribute("page", Math.max(0, page));
		model.addAttribute("size", reading.pageSize());
		model.addAttribute("decidable", reading.mayDecide(view));
		model.addAttribute("author", reading.mayPropose());
		model.addAttribute("retriable", reading.mayRetry(view));
		return "modeling/migration";
	}

}

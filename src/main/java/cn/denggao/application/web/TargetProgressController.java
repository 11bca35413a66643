package cn.denggao.application.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import cn.denggao.application.domain.TargetProgress;
import cn.denggao.application.domain.TargetSheet;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Refused;
import cn.denggao.kernel.TypedNumber;
import cn.denggao.sheet.WorkbookAnswer;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 目标进度: promised numbers against approvals, for authorities and their own tree. */
@Controller
@RequestMapping("/targets")
class TargetProgressController {

	/** Who may see it. */
	static final Set<Role> READERS = Arrays.stream(Role.values())
		.filter(role -> role.office() == Role.Office.AUTHORITY)
		.collect(Collectors.toSet());

	private final TargetProgress progress;

	private final TargetSheet sheet;

	private final OfficialClock clock;

	private final CurrentActor actor;

	TargetProgressController(TargetProgress progress, TargetSheet sheet, OfficialClock clock, CurrentActor actor) {
		this.progress = progress;
		this.sheet = sheet;
		this.clock = clock;
		this.actor = actor;
	}

	@GetMapping
	String show(@RequestParam(defaultValue = "") String year, Model model) {
		requireReader();
		model.addAttribute("programmes", progress.of(number(year)));
		model.addAttribute("years", progress.years());
		model.addAttribute("year", number(year));
		return "application/targets";
	}

	@GetMapping("/workbook")
	void workbook(@RequestParam(defaultValue = "") String year, HttpServletResponse response) throws IOException {
		requireReader();
		sheet.write(number(year), new WorkbookAnswer(response, "targets-" + clock.today() + ".xlsx"));
	}

	private void requireReader() {
		if (READERS.stream().noneMatch(role -> actor.get().has(role.code()))) {
			throw Refused.notFound();
		}
	}

	/** A year that was typed; anything else is all years. */
	private static Integer number(String year) {
		return TypedNumber.whole(year).orElse(null);
	}

}

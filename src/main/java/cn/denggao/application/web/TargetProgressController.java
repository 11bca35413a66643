package cn.denggao.application.web;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import cn.denggao.application.domain.TargetProgress;
import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Refused;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 目标进度: promised numbers against approvals, for authorities and their own tree. */
@Controller
class TargetProgressController {

	/** Who may see it. */
	static final Set<Role> READERS = Arrays.stream(Role.values())
		.filter(role -> role.office() == Role.Office.AUTHORITY)
		.collect(Collectors.toSet());

	private final TargetProgress progress;

	private final CurrentActor actor;

	TargetProgressController(TargetProgress progress, CurrentActor actor) {
		this.progress = progress;
		this.actor = actor;
	}

	@GetMapping("/targets")
	String show(Model model) {
		if (READERS.stream().noneMatch(role -> actor.get().has(role.code()))) {
			throw Refused.notFound();
		}
		model.addAttribute("programmes", progress.all());
		return "application/targets";
	}

}

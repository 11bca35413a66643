package cn.denggao.modeling.rehearsal.web;

import java.util.UUID;

import cn.denggao.modeling.rehearsal.domain.ReplayingTable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 回放: what the draft of a decision table would have said before. */
@Controller
class ReplayController {

	private final ReplayingTable replaying;

	ReplayController(ReplayingTable replaying) {
		this.replaying = replaying;
	}

	@GetMapping("/modeling/drafts/{draft}/replay")
	String replay(@PathVariable UUID draft, Model model) {
		model.addAttribute("replay", replaying.ofDraft(draft));
		return "modeling/replay";
	}

}

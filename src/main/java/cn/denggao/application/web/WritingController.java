package cn.denggao.application.web;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import cn.denggao.application.ProjectId;
import cn.denggao.application.domain.writing.MergingSection;
import cn.denggao.application.domain.writing.MergingSection.Choice;
import cn.denggao.application.domain.writing.MergingSection.Take;
import cn.denggao.application.domain.writing.SharingSections;
import cn.denggao.kernel.Refused;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 多人填写: who writes what, what was changed, and two versions made one. */
@Controller
@RequestMapping("/projects/{project}")
class WritingController {

	private static final String TAKE = "take-";

	private static final String OWN = "own-";

	/** Everything as the other has it; what was typed stays in the history. */
	private static final String GIVE_UP = "give-up";

	private final ProjectHeads heads;

	private final SharingSections sharing;

	private final MergingSection merging;

	private final ClashViews clashes;

	private final HistoryViews history;

	WritingController(ProjectHeads heads, SharingSections sharing, MergingSection merging, ClashViews clashes,
			HistoryViews history) {
		this.heads = heads;
		this.sharing = sharing;
		this.merging = merging;
		this.clashes = clashes;
		this.history = history;
	}

	@GetMapping("/history")
	String history(@PathVariable ProjectId project, @RequestParam(required = false) String section, Model model) {
		var summary = heads.ofHospital(project);
		model.addAttribute("head", heads.of(summary));
		model.addAttribute("history", history.of(summary, section));
		return "application/history";
	}

	@PostMapping("/application/{section}/assignee")
	String assign(@PathVariable ProjectId project, @PathVariable String section,
			@RequestParam(defaultValue = "") String assignee, RedirectAttributes flash) {
		sharing.assign(project, section, assignee);
		flash.addFlashAttribute("done",
				assignee.isEmpty() ? "application.writing.unassigned" : "application.writing.assigned");
		return back(project, section);
	}

	@PostMapping("/application/{section}/mark")
	String mark(@PathVariable ProjectId project, @PathVariable String section,
			@RequestParam(defaultValue = "false") boolean complete, RedirectAttributes flash) {
		sharing.mark(project, section, complete);
		flash.addFlashAttribute("done", complete ? "application.writing.marked" : "application.writing.reopened");
		return back(project, section);
	}

	@PostMapping("/application/{section}/merge")
	String merge(@PathVariable ProjectId project, @PathVariable String section, @RequestParam long version,
			@RequestParam long seen, @RequestParam Map<String, String> typed, Model model, RedirectAttributes flash) {
		if (merging.isOvertaken(project, section, seen)) {
			return clashes.show(heads.ofHospital(project), section, typed, version, model);
		}
		merging.keep(project, section, typed, version, seen, typed.containsKey(GIVE_UP) ? Map.of() : choices(typed));
		flash.addFlashAttribute("done", "application.clash.merged");
		return back(project, section);
	}

	private static Map<String, Choice> choices(Map<String, String> typed) {
		var choices = new HashMap<String, Choice>();
		typed.forEach((name, value) -> {
			if (name.startsWith(TAKE)) {
				var key = name.substring(TAKE.length());
				choices.put(key, new Choice(take(value), typed.getOrDefault(OWN + key, "")));
			}
		});
		return choices;
	}

	private static Take take(String value) {
		try {
			return Take.valueOf(value.toUpperCase(Locale.ROOT));
		}
		catch (IllegalArgumentException ex) {
			throw Refused.because("application.clash.choose");
		}
	}

	private static String back(ProjectId project, String section) {
		return "redirect:/projects/" + project + "/application?section=" + section;
	}

}

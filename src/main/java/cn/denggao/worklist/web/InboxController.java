package cn.denggao.worklist.web;

import cn.denggao.identity.CurrentActor;
import cn.denggao.worklist.DoingTasks;
import cn.denggao.worklist.Inbox;
import cn.denggao.worklist.Principals;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 待办: what the signed-in person has to do, newest first. */
@Controller
@RequestMapping("/inbox")
class InboxController {

	private static final int PAGE = 20;

	private final Inbox inbox;

	private final DoingTasks tasks;

	private final CurrentActor actor;

	private final InboxLines lines;

	private final InboxSheet sheet;

	InboxController(Inbox inbox, DoingTasks tasks, CurrentActor actor, InboxLines lines, InboxSheet sheet) {
		this.sheet = sheet;
		this.inbox = inbox;
		this.tasks = tasks;
		this.actor = actor;
		this.lines = lines;
	}

	@GetMapping
	String show(@RequestParam(required = false) String after, Model model) {
		var principals = Principals.of(actor.get());
		var before = (after == null) ? null : tasks.require(after);
		var entries = inbox.page(actor.login(), principals, before, PAGE + 1);
		model.addAttribute("lines", lines.of(entries.stream().limit(PAGE).toList(), actor.login()));
		model.addAttribute("count", inbox.count(actor.login(), principals));
		model.addAttribute("next", (entries.size() > PAGE) ? entries.get(PAGE - 1).taskId() : null);
		model.addAttribute("export", sheet.isFor(actor.get()));
		return "worklist/inbox";
	}

	@PostMapping("/{taskId}/claim")
	String claim(@PathVariable String taskId) {
		tasks.claim(taskId);
		return "redirect:/tasks/" + taskId;
	}

	@PostMapping("/{taskId}/hand-back")
	String handBack(@PathVariable String taskId) {
		tasks.handBack(taskId);
		return "redirect:/inbox";
	}

}

package cn.denggao.application.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import cn.denggao.application.ProjectId;
import cn.denggao.application.domain.remark.Correspondence;
import cn.denggao.application.domain.remark.ReadingRemarks;
import cn.denggao.application.domain.remark.Remark.Side;
import cn.denggao.application.domain.remark.WaitingRemarks;
import cn.denggao.application.domain.remark.WritingRemark;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 留言: a hospital and the officers who handle its application ask and answer. */
@Controller
class RemarksController {

	private final ReadingRemarks reading;

	private final WritingRemark writing;

	private final WaitingRemarks waiting;

	private final RemarkViews views;

	private final ProjectHeads heads;

	RemarksController(ReadingRemarks reading, WritingRemark writing, WaitingRemarks waiting, RemarkViews views,
			ProjectHeads heads) {
		this.reading = reading;
		this.writing = writing;
		this.waiting = waiting;
		this.views = views;
		this.heads = heads;
	}

	@GetMapping("/projects/{project}/remarks")
	String show(@PathVariable ProjectId project, Model model) {
		var said = reading.open(project);
		model.addAttribute("head", heads.of(said.project()));
		model.addAttribute("said", said);
		model.addAttribute("lines", views.lines(said));
		model.addAttribute("officer", said.side() == Side.AUTHORITY);
		model.addAttribute("to", views.organisation(said.to()));
		model.addAttribute("sections", sections(said));
		model.addAttribute("once", UUID.randomUUID());
		return "application/remarks";
	}

	@PostMapping("/projects/{project}/remarks")
	String say(@PathVariable ProjectId project, @RequestParam(defaultValue = "") String words,
			@RequestParam(defaultValue = "") String section, @RequestParam(defaultValue = "false") boolean asks,
			@RequestParam UUID once, RedirectAttributes flash) {
		writing.say(project, words, section, asks, once);
		flash.addFlashAttribute("done", "application.remark.said");
		return "redirect:/projects/" + project + "/remarks";
	}

	@GetMapping("/remarks")
	String waiting(Model model) {
		model.addAttribute("waiting", waiting.mine());
		return "application/remarks-waiting";
	}

	private static Map<String, String> sections(Correspondence said) {
		var choices = new LinkedHashMap<String, String>();
		said.sections().forEach((code, title) -> choices.put(code, code + " " + title));
		return choices;
	}

}

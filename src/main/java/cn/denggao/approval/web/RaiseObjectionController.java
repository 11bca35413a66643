package cn.denggao.approval.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import cn.denggao.application.ProjectId;
import cn.denggao.approval.NoticeId;
import cn.denggao.approval.domain.NoticeView;
import cn.denggao.approval.domain.RaisingObjection;
import cn.denggao.approval.domain.ReadingNotices;
import cn.denggao.kernel.Refused;
import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Anybody objects to a notice while it hangs. */
@Controller
@RequestMapping("/notices/{notice}/objections/new")
class RaiseObjectionController {

	private final ReadingNotices notices;

	private final RaisingObjection raising;

	RaiseObjectionController(ReadingNotices notices, RaisingObjection raising) {
		this.notices = notices;
		this.raising = raising;
	}

	@GetMapping
	String show(@PathVariable UUID notice, Model model) {
		var view = notices.read(new NoticeId(notice));
		if (!view.open()) {
			throw Refused.because("approval.objection.notice-over");
		}
		model.addAttribute("notice", view);
		model.addAttribute("projects", projects(view));
		return "approval/object";
	}

	@PostMapping
	String raise(@PathVariable UUID notice, @Valid ObjectionForm form) {
		var receipt = raising.raise(new NoticeId(notice), new ProjectId(form.project()), form.identity(),
				form.complaint());
		return "redirect:/notices/objections/" + receipt;
	}

	private static Map<String, String> projects(NoticeView notice) {
		var options = new LinkedHashMap<String, String>();
		notice.rows().forEach(row -> options.put(row.project().toString(), row.hospital() + " · " + row.specialty()));
		return options;
	}

}

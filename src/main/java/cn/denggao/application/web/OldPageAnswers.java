package cn.denggao.application.web;

import java.util.Map;

import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectSummary;
import cn.denggao.application.domain.renewal.OldPages;
import cn.denggao.application.domain.renewal.OldPages.Outcome;
import cn.denggao.kernel.Refused;
import cn.denggao.kernel.TypedNumber;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Answers pages that were made by an earlier version of the form: everything typed is
 * taken in, and the person goes on by the new one.
 */
@Component
class OldPageAnswers {

	/** The field in which a page says by which version it was made. */
	static final String FIELD = "form-version";

	private static final String CHANGED = "X-Form-Changed";

	private final OldPages pages;

	private final ClashViews clashes;

	OldPageAnswers(OldPages pages, ClashViews clashes) {
		this.pages = pages;
		this.clashes = clashes;
	}

	boolean isOld(ProjectId project, Map<String, String> typed) {
		return pages.isOld(project, form(typed));
	}

	/** What the person sees next. */
	String answer(ProjectSummary project, String section, Map<String, String> typed, long version, Model model,
			HttpServletResponse response, RedirectAttributes flash) {
		var taken = pages.take(project.id(), section, typed, version, form(typed));
		if (taken.outcome() == Outcome.CLASH) {
			response.setStatus(HttpServletResponse.SC_CONFLICT);
			return clashes.show(project, section, pages.fitting(project.id(), section, typed, form(typed)), version,
					model);
		}
		flash.addFlashAttribute("done", "application.form.old-page");
		return "redirect:/projects/" + project.id() + "/application"
				+ ((taken.outcome() == Outcome.ASIDE) ? "" : "?section=" + section);
	}

	/** What is typed is kept; the page is told that it is out of date. */
	Refused refusal(ProjectId project, String section, Map<String, String> typed, long version,
			HttpServletResponse response) {
		var taken = pages.take(project, section, typed, version, form(typed));
		if (taken.outcome() == Outcome.CLASH) {
			return Refused.tooLate("application.section.saved-by-other");
		}
		response.setHeader("X-Version", String.valueOf(taken.version()));
		response.setHeader(CHANGED, "yes");
		return Refused.tooLate("application.form.old-page");
	}

	private static int form(Map<String, String> typed) {
		return TypedNumber.whole(typed.getOrDefault(FIELD, "")).orElse(0);
	}

}

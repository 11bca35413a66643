package cn.denggao.application.web;

import cn.denggao.application.ProjectId;
import cn.denggao.application.domain.desk.DeskFilter;
import cn.denggao.application.domain.desk.FindingApplications;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Leads from one application to the next of the list an officer came from. */
@Component
class DeskPlaces {

	private final FindingApplications finding;

	DeskPlaces(FindingApplications finding) {
		this.finding = finding;
	}

	/** Without a list: what waits for the officer's own review. */
	void show(DeskFilter came, ProjectId project, Model model) {
		var filter = came.query().isEmpty() ? DeskFilter.waiting() : came;
		model.addAttribute("place", finding.around(filter, project).orElse(null));
		model.addAttribute("address", filter.query());
	}

	/** The part of the address that keeps the list. */
	static String kept(DeskFilter came) {
		return came.query().isEmpty() ? "" : "?" + came.query();
	}

}

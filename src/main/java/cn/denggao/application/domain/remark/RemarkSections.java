package cn.denggao.application.domain.remark;

import java.util.LinkedHashMap;
import java.util.Map;

import cn.denggao.application.ProjectSummary;
import cn.denggao.application.domain.DossierDesk;
import cn.denggao.kernel.Refused;

import org.springframework.stereotype.Component;

/** The sections of the dossier that a remark may be about. */
@Component
class RemarkSections {

	private final DossierDesk desk;

	RemarkSections(DossierDesk desk) {
		this.desk = desk;
	}

	/** Their titles by code, in the form's order. */
	Map<String, String> of(ProjectSummary project) {
		var titles = new LinkedHashMap<String, String>();
		desk.form(project).sections().forEach(section -> titles.put(section.code(), section.title()));
		return titles;
	}

	/** The code that was chosen, or null for none. */
	String chosen(ProjectSummary project, String typed) {
		var code = typed.strip();
		if (code.isEmpty()) {
			return null;
		}
		if (!of(project).containsKey(code)) {
			throw Refused.at("section", "application.remark.section-unknown");
		}
		return code;
	}

}

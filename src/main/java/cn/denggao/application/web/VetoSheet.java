package cn.denggao.application.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;

import cn.denggao.application.ProjectSummary;
import cn.denggao.application.domain.veto.Veto;
import cn.denggao.audit.ExportedList;
import cn.denggao.audit.ListTexts;
import cn.denggao.calendar.MomentText;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Vetoes against the hospitals of an application as a workbook. */
@Component
class VetoSheet {

	private final VetoLine.Maker lines;

	private final ListTexts list;

	VetoSheet(VetoLine.Maker lines, MessageSource messages) {
		this.lines = lines;
		this.list = new ListTexts(messages, "application");
	}

	/** These, in the order of the page, with whom each speaks against. */
	ExportedList of(ProjectSummary project, List<Veto> vetoes) {
		var asked = new LinkedHashMap<String, String>();
		asked.put(list.text("col.title"), project.title());
		asked.put(list.text("col.code"), project.code());
		asked.put(list.text("desk.hospital"), project.hospitalName());
		return ExportedList.of(list.text("veto.title"), asked,
				list.texts("veto.kind", "veto.state", "veto.hospital", "veto.facts", "veto.found-at",
						"veto.dismiss-reason", "veto.lift-reason", "veto.people", "veto.refusals"),
				lines.of(vetoes).stream().map(this::cells).toList());
	}

	private List<Object> cells(VetoLine line) {
		var veto = line.veto();
		return Arrays.asList(list.text("veto.kind." + veto.kind()), list.text("veto.state." + veto.state()),
				line.hospital(), veto.facts(), MomentText.of(veto.foundAt()), veto.answerReason(), veto.lift(),
				together(line.people()), together(line.refusals()));
	}

	private static String together(List<String> texts) {
		return texts.isEmpty() ? null : String.join("\n", texts);
	}

}

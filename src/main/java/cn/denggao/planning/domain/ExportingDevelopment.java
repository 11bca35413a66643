package cn.denggao.planning.domain;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.denggao.audit.ExportedList;
import cn.denggao.audit.ListTexts;
import cn.denggao.audit.ExportingLists;
import cn.denggao.audit.Subject;
import cn.denggao.planning.domain.OverseeingDevelopment.HospitalLine;
import cn.denggao.planning.domain.OverseeingDevelopment.State;
import cn.denggao.sheet.Destination;
import cn.denggao.sheet.SheetColumn.Kind;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes which hospitals have a plan as a workbook; leaves an audit row. */
@Service
@Transactional
public class ExportingDevelopment {

	private final DevelopmentDesk desk;

	private final OverseeingDevelopment overseeing;

	private final ExportingLists exporting;

	private final ListTexts list;

	ExportingDevelopment(DevelopmentDesk desk, OverseeingDevelopment overseeing, ExportingLists exporting,
			MessageSource texts) {
		this.desk = desk;
		this.overseeing = overseeing;
		this.exporting = exporting;
		this.list = new ListTexts(texts, "planning.development");
	}

	/**
	 * The hospitals below the own authority that the filter of the page finds, one row
	 * each.
	 */
	public void write(String words, String state, Destination destination) throws IOException {
		var hospitals = overseeing.hospitals(words, state);
		var columns = List.of(list.column("col.hospital", Kind.TEXT), list.column("col.state", Kind.TEXT),
				list.column("col.title", Kind.TEXT), list.column("col.number", Kind.NUMBER),
				list.column("col.confirmed-on", Kind.DATE), list.column("col.plan", Kind.TEXT),
				list.column("col.plan-number", Kind.NUMBER), list.column("col.outdated", Kind.TEXT));
		exporting.write(
				ExportedList.of(list.text("of-hospitals"), asked(words, state), columns,
						hospitals.stream().map(this::cells).toList()),
				"planning.development-exported", Subject.of("organisation", desk.overseer().organisation()),
				destination);
	}

	private Map<String, String> asked(String words, String state) {
		var asked = new LinkedHashMap<String, String>();
		asked.put(list.text("col.hospital"), words);
		asked.put(list.text("col.state"), Arrays.stream(State.values()).anyMatch(each -> each.name().equals(state))
				? list.text("state." + state) : state);
		return asked;
	}

	private List<Object> cells(HospitalLine line) {
		var state = list.text("state." + line.state());
		var plan = line.confirmed();
		if (plan == null) {
			return Arrays.asList(line.name(), state, null, null, null, null, null, null);
		}
		return Arrays.asList(line.name(), state, plan.title(), plan.number(), plan.confirmedOn(), plan.plan().title(),
				plan.plan().number(), plan.outdated() ? list.text("outdated") : null);
	}

}

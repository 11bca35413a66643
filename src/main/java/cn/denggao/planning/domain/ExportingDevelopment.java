package cn.denggao.planning.domain;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.denggao.audit.ExportedList;
import cn.denggao.audit.ExportingLists;
import cn.denggao.audit.Subject;
import cn.denggao.planning.domain.OverseeingDevelopment.HospitalLine;
import cn.denggao.planning.domain.OverseeingDevelopment.State;
import cn.denggao.sheet.Destination;
import cn.denggao.sheet.SheetColumn;
import cn.denggao.sheet.SheetColumn.Kind;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes which hospitals have a plan as a workbook; leaves an audit row. */
@Service
@Transactional
public class ExportingDevelopment {

	private final DevelopmentDesk desk;

	private final OverseeingDevelopment overseeing;

	private final ExportingLists exporting;

	private final MessageSource texts;

	ExportingDevelopment(DevelopmentDesk desk, OverseeingDevelopment overseeing, ExportingLists exporting,
			MessageSource texts) {
		this.desk = desk;
		this.overseeing = overseeing;
		this.exporting = exporting;
		this.texts = texts;
	}

	/**
	 * The hospitals below the own authority that the filter of the page finds, one row
	 * each.
	 */
	public void write(String words, String state, Destination destination) throws IOException {
		var hospitals = overseeing.hospitals(words, state);
		var columns = List.of(column("hospital", Kind.TEXT), column("state", Kind.TEXT), column("title", Kind.TEXT),
				column("number", Kind.NUMBER), column("confirmed-on", Kind.DATE), column("plan", Kind.TEXT),
				column("plan-number", Kind.NUMBER), column("outdated", Kind.TEXT));
		exporting.write(
				ExportedList.of(text("of-hospitals"), asked(words, state), columns,
						hospitals.stream().map(this::cells).toList()),
				"planning.development-exported", Subject.of("organisation", desk.overseer().organisation()),
				destination);
	}

	private Map<String, String> asked(String words, String state) {
		var asked = new LinkedHashMap<String, String>();
		asked.put(text("col.hospital"), words);
		asked.put(text("col.state"), Arrays.stream(State.values()).anyMatch(each -> each.name().equals(state))
				? text("state." + state) : state);
		return asked;
	}

	private List<Object> cells(HospitalLine line) {
		var state = text("state." + line.state());
		var plan = line.confirmed();
		if (plan == null) {
			return Arrays.asList(line.name(), state, null, null, null, null, null, null);
		}
		return Arrays.asList(line.name(), state, plan.title(), plan.number(), plan.confirmedOn(), plan.plan().title(),
				plan.plan().number(), plan.outdated() ? text("outdated") : null);
	}

	private SheetColumn column(String name, Kind kind) {
		return SheetColumn.of(text("col." + name), kind);
	}

	private String text(String name) {
		return texts.getMessage("planning.development." + name, null, LocaleContextHolder.getLocale());
	}

}

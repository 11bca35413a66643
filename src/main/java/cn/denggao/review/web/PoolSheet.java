package cn.denggao.review.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import cn.denggao.audit.ExportedList;
import cn.denggao.audit.ListTexts;
import cn.denggao.review.domain.ExpertLine;
import cn.denggao.review.domain.FindingExperts;
import cn.denggao.sheet.SheetColumn;
import cn.denggao.sheet.SheetColumn.Kind;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The experts that a search finds as a workbook, with the columns of the page. */
@Component
class PoolSheet {

	private static final List<String> COLUMNS = List.of("expert.name.label", "expert.login", "expert.title.label",
			"expert.specialties", "expert.employer.label", "expert.province.label", "pool.seats", "pool.state");

	private final FindingExperts finding;

	private final PoolTexts texts;

	private final ListTexts list;

	PoolSheet(FindingExperts finding, PoolTexts texts, MessageSource messages) {
		this.finding = finding;
		this.texts = texts;
		this.list = new ListTexts(messages, "review");
	}

	/** What the search finds, by account. */
	ExportedList of(PoolFilter filter) {
		var specialties = texts.specialties();
		var provinces = texts.provinces();
		var employers = new LinkedHashMap<String, String>();
		return new ExportedList(list.text("pool.title"), asked(filter, specialties),
				finding.count(filter.q(), filter.specialty(), filter.state()), columns(),
				(most, row) -> finding.first(filter.q(), filter.specialty(), filter.state(), most)
					.forEach(line -> row.accept(List.of(line.name(), line.login(), line.title(),
							specialties(line, specialties), employers.computeIfAbsent(line.employer(), texts::employer),
							provinces.getOrDefault(line.province(), line.province()), (int) line.seats(),
							list.text("expert.standing." + line.standing())))));
	}

	private Map<String, String> asked(PoolFilter filter, Map<String, String> specialties) {
		var asked = new LinkedHashMap<String, String>();
		asked.put(list.text("pool.q"), filter.q());
		asked.put(list.text("expert.specialties"), specialties.getOrDefault(filter.specialty(), filter.specialty()));
		asked.put(list.text("pool.state"), switch (filter.state()) {
			case "active" -> list.text("pool.not-suspended");
			case "suspended" -> list.text("expert.is-suspended");
			default -> filter.state();
		});
		return asked;
	}

	private String specialties(ExpertLine line, Map<String, String> names) {
		return line.specialties().isEmpty() ? list.text("expert.no-specialty")
				: line.specialties()
					.stream()
					.map(code -> names.getOrDefault(code, code))
					.collect(Collectors.joining(list.word("identity.separator")));
	}

	private List<SheetColumn> columns() {
		return COLUMNS.stream()
			.map(name -> list.column(name, name.equals("pool.seats") ? Kind.NUMBER : Kind.TEXT))
			.toList();
	}

}

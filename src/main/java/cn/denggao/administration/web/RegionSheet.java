package cn.denggao.administration.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import cn.denggao.audit.ExportedList;
import cn.denggao.audit.ListTexts;
import cn.denggao.organisation.RegionSummary;
import cn.denggao.sheet.SheetColumn.Kind;

import org.springframework.context.MessageSource;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Component;

/** Regions as a workbook. */
@Component
class RegionSheet {

	private final ListTexts list;

	RegionSheet(MessageSource messages) {
		this.list = new ListTexts(messages, "administration");
	}

	/** What these words found, in the columns and order of the page. */
	ExportedList of(String words, Page<RegionSummary> found) {
		var columns = List.of(list.column("region.code", Kind.CODE), list.column("organisation.name", Kind.TEXT),
				list.column("organisation.level", Kind.TEXT), list.column("region.parent", Kind.CODE),
				list.column("region.from", Kind.DATE), list.column("region.to", Kind.DATE),
				list.column("region.successor", Kind.CODE));
		return ExportedList.of(list.text("regions"), Map.of(list.text("regions.q"), words), columns,
				found.map(this::cells));
	}

	private List<Object> cells(RegionSummary one) {
		return Arrays.asList(one.code(), one.name(), list.word("organisation.level." + one.level()), one.parent(),
				one.validFrom(), one.validTo(), one.successor());
	}

}

package cn.denggao.review.web;

import java.util.List;
import java.util.Map;

import cn.denggao.audit.ExportedList;
import cn.denggao.audit.ListTexts;
import cn.denggao.review.domain.ListingPanels;
import cn.denggao.sheet.SheetColumn.Kind;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The panels of the page as a workbook; who sits on them is not told. */
@Component
class PanelListSheet {

	private static final List<String> COLUMNS = List.of("code", "purpose", "project", "specialty", "round", "status");

	private final ListingPanels listing;

	private final ListTexts list;

	PanelListSheet(ListingPanels listing, MessageSource messages) {
		this.listing = listing;
		this.list = new ListTexts(messages, "review");
	}

	/** All of the page, in its order. */
	ExportedList all() {
		var columns = COLUMNS.stream().map(name -> list.column("col." + name, Kind.TEXT)).toList();
		return ExportedList.of(list.text("panels.title"), Map.of(), columns,
				listing.own()
					.stream()
					.map(panel -> List.of(panel.code(), list.text("purpose." + panel.purpose()), panel.project(),
							panel.specialty(), panel.round(), list.text("panel.status." + panel.status())))
					.toList());
	}

}

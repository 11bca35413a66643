package cn.denggao.review.web;

import java.util.List;
import java.util.Map;

import cn.denggao.audit.ExportedList;
import cn.denggao.review.domain.ListingPanels;
import cn.denggao.sheet.SheetColumn;
import cn.denggao.sheet.SheetColumn.Kind;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The panels of the page as a workbook; who sits on them is not told. */
@Component
class PanelListSheet {

	private static final List<String> COLUMNS = List.of("code", "purpose", "project", "specialty", "round", "status");

	private final ListingPanels listing;

	private final MessageSource messages;

	PanelListSheet(ListingPanels listing, MessageSource messages) {
		this.listing = listing;
		this.messages = messages;
	}

	/** All of the page, in its order. */
	ExportedList all() {
		var columns = COLUMNS.stream().map(name -> SheetColumn.of(text("col." + name), Kind.TEXT)).toList();
		return ExportedList.of(text("panels.title"), Map.of(), columns,
				listing.own()
					.stream()
					.map(panel -> List.of(panel.code(), text("purpose." + panel.purpose()), panel.project(),
							panel.specialty(), panel.round(), text("panel.status." + panel.status())))
					.toList());
	}

	private String text(String key) {
		return messages.getMessage("review." + key, null, LocaleContextHolder.getLocale());
	}

}

package cn.denggao.guide.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import cn.denggao.audit.ExportedList;
import cn.denggao.guide.domain.PolicyLine;
import cn.denggao.guide.domain.ReadingPolicies;
import cn.denggao.sheet.SheetColumn;
import cn.denggao.sheet.SheetColumn.Kind;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** The officer's policy documents that a search finds as a workbook. */
@Component
class PolicyListSheet {

	private final ReadingPolicies policies;

	private final MessageSource messages;

	PolicyListSheet(ReadingPolicies policies, MessageSource messages) {
		this.policies = policies;
		this.messages = messages;
	}

	/** What the search finds, in the columns of the page. */
	ExportedList of(PolicySearch search) {
		var words = search.words();
		long found = policies.kept(words, PageRequest.of(0, 1)).getTotalElements();
		var columns = List.of(column("policy.title", Kind.TEXT), column("policy.number", Kind.TEXT),
				column("policy.issuer", Kind.TEXT), column("policy.issued-on", Kind.DATE),
				column("policy.trial", Kind.TEXT), column("state", Kind.TEXT), column("policy.publication", Kind.TEXT));
		return new ExportedList(text("policies"), Map.of(text("policies.q"), words), found, columns,
				(most, row) -> policies.kept(words, PageRequest.of(0, most)).forEach(line -> row.accept(cells(line))));
	}

	private List<Object> cells(PolicyLine line) {
		return Arrays.asList(line.title(), line.number(), line.issuer(), line.issuedOn(),
				line.trial() ? text("policy.trial") : null,
				text(line.confirmed() ? "policy.confirmed" : "policy.unconfirmed"),
				text(line.isPublished() ? "policy.published" : "policy.kept"));
	}

	private SheetColumn column(String name, Kind kind) {
		return SheetColumn.of(text(name), kind);
	}

	private String text(String key) {
		return messages.getMessage("guide." + key, null, LocaleContextHolder.getLocale());
	}

}

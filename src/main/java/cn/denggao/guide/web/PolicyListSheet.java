package cn.denggao.guide.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import cn.denggao.audit.ExportedList;
import cn.denggao.audit.ListTexts;
import cn.denggao.guide.domain.PolicyLine;
import cn.denggao.guide.domain.ReadingPolicies;
import cn.denggao.sheet.SheetColumn.Kind;

import org.springframework.context.MessageSource;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** The officer's policy documents that a search finds as a workbook. */
@Component
class PolicyListSheet {

	private final ReadingPolicies policies;

	private final ListTexts list;

	PolicyListSheet(ReadingPolicies policies, MessageSource messages) {
		this.policies = policies;
		this.list = new ListTexts(messages, "guide");
	}

	/** What the search finds, in the columns of the page. */
	ExportedList of(PolicySearch search) {
		var words = search.words();
		long found = policies.kept(words, PageRequest.of(0, 1)).getTotalElements();
		var columns = List.of(list.column("policy.title", Kind.TEXT), list.column("policy.number", Kind.TEXT),
				list.column("policy.issuer", Kind.TEXT), list.column("policy.issued-on", Kind.DATE),
				list.column("policy.trial", Kind.TEXT), list.column("state", Kind.TEXT),
				list.column("policy.publication", Kind.TEXT));
		return new ExportedList(list.text("policies"), Map.of(list.text("policies.q"), words), found, columns,
				(most, row) -> policies.kept(words, PageRequest.of(0, most)).forEach(line -> row.accept(cells(line))));
	}

	private List<Object> cells(PolicyLine line) {
		return Arrays.asList(line.title(), line.number(), line.issuer(), line.issuedOn(),
				line.trial() ? list.text("policy.trial") : null,
				list.text(line.confirmed() ? "policy.confirmed" : "policy.unconfirmed"),
				list.text(line.isPublished() ? "policy.published" : "policy.kept"));
	}

}

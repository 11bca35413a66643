package cn.denggao.application.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import cn.denggao.application.domain.eligibility.Figure;
import cn.denggao.audit.ExportedList;
import cn.denggao.audit.ListTexts;
import cn.denggao.kernel.TypedNumber;
import cn.denggao.programme.EligibilityRules;
import cn.denggao.programme.EligibilityRules.Fact;
import cn.denggao.programme.RoundSummary;
import cn.denggao.sheet.SheetColumn.Kind;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Figures that the conditions of a round use, as a workbook. */
@Component
class FigureListSheet {

	private final ListTexts list;

	FigureListSheet(MessageSource messages) {
		this.list = new ListTexts(messages, "application");
	}

	/** These, in the order of the page; numbers as numbers. */
	ExportedList of(RoundSummary round, EligibilityRules rules, List<Figure> figures) {
		var columns = List.of(list.column("figures.col.subject", Kind.CODE), list.column("figures.col.name", Kind.TEXT),
				list.column("figures.col.fact", Kind.TEXT), list.column("figures.col.year", Kind.NUMBER),
				list.column("figures.col.value", Kind.NUMBER), list.column("figures.col.source", Kind.TEXT),
				list.column("figures.own-word", Kind.TEXT));
		return ExportedList.of(list.text("figures.title"), Map.of(list.word("programme.col.round"), round.title()),
				columns, figures.stream().map(each -> cells(each, rules.fact(each.fact()).orElseThrow())).toList());
	}

	private List<Object> cells(Figure figure, Fact fact) {
		return Arrays.asList(figure.subject(), figure.name(), fact.name(), figure.year(), value(figure, fact),
				figure.source(), figure.declared() ? list.text("figures.own-word") : null);
	}

	private Object value(Figure figure, Fact fact) {
		return switch (fact.type()) {
			case NUMBER -> TypedNumber.in(figure.value()).<Object>map(number -> number).orElse(figure.value());
			case FLAG -> list.text("fact.flag." + figure.value());
			case GRADE -> figure.value();
		};
	}

}

package cn.denggao.application.web;

import java.util.ArrayList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import cn.denggao.application.ProjectSummary;
import cn.denggao.application.domain.EligibilityResults.Result;
import cn.denggao.application.domain.WordsOfConditions;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Tells the hospital whose submission is refused everything that keeps it out. */
@Component
class ReasonsInWords implements WordsOfConditions {

	private final Conditions conditions;

	private final DeclaredConditions declared;

	private final MessageSource messages;

	ReasonsInWords(Conditions conditions, DeclaredConditions declared, MessageSource messages) {
		this.conditions = conditions;
		this.declared = declared;
		this.messages = messages;
	}

	@Override
	public String reasons(ProjectSummary project, Result result) {
		var reasons = new ArrayList<String>();
		conditions.of(project, result, ConditionReader.HOSPITAL)
			.stream()
			.filter(Conditions.Line::keepsOut)
			.map(this::reason)
			.forEach(reasons::add);
		declared.of(result.lines(), false)
			.stream()
			.filter(DeclaredConditions.Line::keepsOut)
			.map(line -> text("application.eligibility.line", line.rule(), line.text(), line.outcome()))
			.forEach(reasons::add);
		return IntStream.range(0, reasons.size())
			.mapToObj(at -> text("application.not-eligible.item", String.valueOf(at + 1), reasons.get(at)))
			.collect(Collectors.joining());
	}

	private String reason(Conditions.Line line) {
		var said = line.found().sentence();
		return line.rule().isEmpty() || line.rule().equals(said)
				? text("application.condition.reason", line.name(), said, line.evidence())
				: text("application.condition.reason-by-rule", line.name(), said, line.evidence(), line.rule());
	}

	private String text(String key, Object... arguments) {
		return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

}

package cn.denggao.application.web;

import java.util.stream.Collectors;

import cn.denggao.application.domain.dossier.Condition;
import cn.denggao.application.domain.dossier.FormField;
import cn.denggao.application.domain.shaping.FormTree;
import cn.denggao.application.domain.shaping.Part;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says in words when a part of a form is asked for. */
@Component
class ConditionWords {

	private static final String ROW = "row.";

	private final MessageSource messages;

	ConditionWords(MessageSource messages) {
		this.messages = messages;
	}

	/** When this part is asked for; empty if always. */
	String of(FormTree form, Part part, Condition condition) {
		if (condition == null) {
			return "";
		}
		return said(form, part, condition);
	}

	private String said(FormTree form, Part part, Condition condition) {
		if (condition instanceof Condition.Several several) {
			return several.parts()
				.stream()
				.map(each -> said(form, part, each))
				.distinct()
				.collect(Collectors.joining(text("application.shape.if." + (several.all() ? "all" : "any"))));
		}
		if (condition instanceof Condition.Not not) {
			return text("application.shape.if.not", said(form, part, not.part()));
		}
		return test(form, part, (Condition.Test) condition);
	}

	private String test(FormTree form, Part part, Condition.Test test) {
		var looked = form.addressed(address(part, test.field()));
		var values = test.values()
			.stream()
			.map(value -> looked.map(at -> value(form, at, value)).orElse(value))
			.collect(Collectors.joining(text("application.shape.or")));
		var name = looked.map(at -> at.place().holder().equals(part.place().holder()) ? at.name() : form.title(at))
			.orElse(test.field());
		var key = (test.operator() == Condition.Operator.FILLED) ? "FILLED-" + test.values().get(0)
				: test.operator().name();
		return text("application.shape.if." + key, name, values);
	}

	/** Conditions name the years of a figure after a sign. */
	private static String address(Part part, String field) {
		var name = field.contains("@") ? field.substring(0, field.indexOf('@')) : field;
		return name.startsWith(ROW) ? part.place().holder().address() + "." + name.substring(ROW.length()) : name;
	}

	private String value(FormTree form, Part looked, String value) {
		if (looked.type() == FormField.Type.YES_NO) {
			return text("application.shape.yes-no." + ("YES".equals(value) ? "YES" : "NO"));
		}
		return form.options(looked).getOrDefault(value, value);
	}

	private String text(String key, Object... arguments) {
		return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

}

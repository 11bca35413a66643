package cn.denggao.application.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import cn.denggao.application.domain.dossier.FormField.Type;
import cn.denggao.application.domain.shaping.FormTree;
import cn.denggao.application.domain.shaping.Part;
import cn.denggao.application.domain.shaping.Place;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says in words what kind of thing a part of a form is and what can stand there. */
@Component
class PartWords {

	private static final Set<String> RULES = Set.of("TEAM", "TEAM_MONTHS");

	private static final String DEFAULT_LENGTH = "200";

	private static final int MOST_OPTIONS = 12;

	private final MessageSource messages;

	PartWords(MessageSource messages) {
		this.messages = messages;
	}

	/** How it is filled in. */
	String kind(FormTree form, Part part) {
		if (part.isSection()) {
			return "";
		}
		if (part.isTable()) {
			return text("application.shape.table." + part.tableKind());
		}
		if (part.isFile()) {
			return text("application.shape.file");
		}
		if (isDeclared(form, part)) {
			return text("application.form.type." + Type.YES_NO);
		}
		return part.isBroughtIn() ? text("application.shape.brought-in") : text("application.form.type." + part.type());
	}

	private static boolean isDeclared(FormTree form, Part part) {
		return part.place().kind() == Place.Kind.ROW && form.part(part.place().holder()).text("kind").equals("VETOES");
	}

	/** What can stand there, point by point. */
	List<String> limits(FormTree form, Part part) {
		var words = new ArrayList<String>();
		if (!part.isSection() && !part.isTable() && !part.isFile() && !part.isBroughtIn() && !isDeclared(form, part)) {
			entered(form, part, words);
		}
		range(part, "minimumRows", "maximumRows", "rows", words);
		if (!part.text("unique").isEmpty()) {
			words.add(text("application.shape.limit.unique",
					form.addressed(part.place().address() + "." + part.text("unique")).map(Part::name).orElse("")));
		}
		if (!part.text("needsAttachment").isEmpty()) {
			words.add(text("application.shape.limit.file",
					form.addressed("file." + part.text("needsAttachment")).map(Part::name).orElse("")));
		}
		for (var flag : List.of("yearly", "mayNotApply", "identifying")) {
			if (part.is(flag)) {
				words.add(text("application.shape.limit." + flag));
			}
		}
		return words;
	}

	private void entered(FormTree form, Part part, List<String> words) {
		var type = part.type();
		if (type == Type.TEXT || type == Type.TEXTAREA) {
			words.add(text("application.shape.limit.length",
					part.text("maxLength").isEmpty() ? DEFAULT_LENGTH : part.text("maxLength")));
		}
		if (type == Type.CHOICE) {
			words.add(options(form, part));
		}
		range(part, "minimum", "maximum", "number", words);
		said(part, "unit", words);
		said(part, "decimals", words);
		demanded(form, part, words);
	}

	private void demanded(FormTree form, Part part, List<String> words) {
		if (!part.text("format").isEmpty()) {
			words.add(text("application.shape.limit.format." + part.text("format")));
		}
		if (!part.text("mustBe").isEmpty()) {
			words.add(text("application.shape.limit.mustBe", chosen(form, part, part.text("mustBe"))));
		}
		var soft = part.node().path("soft");
		if (soft.isArray()) {
			words.add(text("application.shape.limit.soft", soft.path(0).asText(), soft.path(1).asText()));
		}
	}

	private String chosen(FormTree form, Part part, String value) {
		return (part.type() == Type.YES_NO) ? text("application.shape.yes-no." + value)
				: form.options(part).getOrDefault(value, value);
	}

	private String options(FormTree form, Part part) {
		Map<String, String> options = form.options(part);
		if (options.isEmpty()) {
			return text("application.shape.list." + part.text("optionsOf").replace("@", ""));
		}
		var first = options.values().stream().limit(MOST_OPTIONS).toList();
		return String.join(text("application.shape.comma"), first) + ((options.size() > MOST_OPTIONS)
				? text("application.shape.options-more", String.valueOf(options.size())) : "");
	}

	private void said(Part part, String key, List<String> words) {
		if (!part.text(key).isEmpty()) {
			words.add(text("application.shape.limit." + key, part.text(key)));
		}
	}

	private void range(Part part, String least, String most, String what, List<String> words) {
		var from = part.text(least);
		var to = part.text(most);
		if (!from.isEmpty() || !to.isEmpty()) {
			var key = "application.shape.limit." + what + (from.isEmpty() ? "-to" : (to.isEmpty() ? "-from" : ""));
			words.add(text(key, number(from), number(to)));
		}
	}

	private String number(String written) {
		return RULES.contains(written) ? text("application.shape.rule." + written) : written;
	}

	private String text(String key, Object... arguments) {
		return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

}

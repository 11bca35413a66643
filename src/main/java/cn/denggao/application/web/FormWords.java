package cn.denggao.application.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import cn.denggao.application.domain.dossier.DossierForm;
import cn.denggao.application.domain.renewal.ComparingForms;
import cn.denggao.application.domain.renewal.Difference;
import cn.denggao.application.domain.renewal.Difference.Kind;
import cn.denggao.application.domain.renewal.Difference.Point;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says in words what two versions of a form ask for differently. */
@Component
class FormWords {

	private static final Set<String> NAMED = Set.of("type", "meaning");

	private final MessageSource messages;

	FormWords(MessageSource messages) {
		this.messages = messages;
	}

	/** By section, in the order of the form. */
	List<Part> of(DossierForm old, DossierForm now) {
		var parts = new LinkedHashMap<String, Part>();
		for (var each : ComparingForms.of(old, now)) {
			parts.computeIfAbsent(each.section(), code -> new Part(code, each.title(), new ArrayList<>()))
				.lines()
				.add(new Line(each.kind(), sentence(each), thing(each)));
		}
		return List.copyOf(parts.values());
	}

	private String sentence(Difference each) {
		var key = "application.form." + (each.label().isEmpty() ? "section-" : "") + each.kind();
		return text(key, each.label(), points(each)) + asked(each);
	}

	private String thing(Difference each) {
		if (each.kind() == Kind.CHANGED) {
			return sentence(each);
		}
		return (each.label().isEmpty() ? text("application.form.section")
				: text("application.form.named", each.label())) + asked(each);
	}

	/** What a new field asks for. */
	private String asked(Difference each) {
		var points = points(each);
		return (each.kind() == Kind.ADDED && !points.isEmpty()) ? text("application.form.in-brackets", points) : "";
	}

	private String points(Difference each) {
		return each.points().stream().map(this::point).collect(Collectors.joining(text("application.form.and")));
	}

	private String point(Point point) {
		return text("application.form.point." + point.what(), said(point, point.before()), said(point, point.after()));
	}

	private String said(Point point, String value) {
		if (value.isEmpty()) {
			return text("application.form.nothing");
		}
		return NAMED.contains(point.what()) ? text("application.form." + point.what() + "." + value) : value;
	}

	private String text(String key, Object... arguments) {
		return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

	/** What differs in one section. */
	record Part(String code, String title, List<Line> lines) {

		/** How many things there are of a kind, by its name. */
		public long count(String kind) {
			return lines.stream().filter(line -> line.kind().name().equals(kind)).count();
		}

	}

	/**
	 * One thing in words.
	 *
	 * @param thing for where the kind stands beside it
	 */
	record Line(Kind kind, String sentence, String thing) {
	}

}

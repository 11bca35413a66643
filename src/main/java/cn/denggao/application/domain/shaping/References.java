package cn.denggao.application.domain.shaping;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import cn.denggao.application.domain.dossier.FormTable;
import com.fasterxml.jackson.databind.JsonNode;

/** Where a form names other parts of itself. */
class References {

	private static final String ROW = "row.";

	private final FormTree form;

	private final List<Reference> found = new ArrayList<>();

	References(FormTree form) {
		this.form = form;
		form.all().forEach(this::part);
		form.distinct().forEach(place -> found.add(new Reference(place, null, new Need("distinct", ""))));
	}

	/**
	 * One part named by another.
	 *
	 * @param address of what is named
	 * @param by where it is named, null for the form as a whole
	 */
	record Reference(String address, Place by, Need need) {
	}

	List<Reference> all() {
		return found;
	}

	/**
	 * Where a figure stands that is called {@code row}, {@code section.row} or
	 * {@code section.field}.
	 */
	String figure(String name) {
		if (!name.contains(".")) {
			return rows("").filter(row -> row.place().code().equals(name))
				.map(row -> row.place().address())
				.findFirst()
				.orElse(name);
		}
		return resolved(name.substring(0, name.indexOf('.')), name.substring(name.indexOf('.') + 1));
	}

	private void part(Part part) {
		tests(part.node().path("when")).forEach(name -> add(conditioned(part, name), part, "when"));
		if (part.isSection()) {
			part.node().path("notMore").forEach(pair -> notMore(part, pair));
			return;
		}
		inSection(part, "softNote", "note");
		inSection(part, "jumpNote", "note");
		besides(part, "notBefore", "not-before");
		if (part.isTable() && !part.text("unique").isEmpty()) {
			add(part.place().address() + "." + part.text("unique"), part, "unique");
		}
		if (!part.text("needsAttachment").isEmpty()) {
			add("file." + part.text("needsAttachment"), part, "file");
		}
		agreeing(part);
		part.node().path("baselines").forEach(figure -> add(figure(figure.asText()), part, "baseline"));
	}

	private void agreeing(Part part) {
		var source = part.text("agreesWith");
		if (!source.isEmpty()) {
			form.parts(part.place().section() + ".fields")
				.stream()
				.filter(other -> other.text("from").equals(source))
				.forEach(other -> add(other.place().address(), part, "agrees"));
		}
	}

	private void notMore(Part section, JsonNode pair) {
		pair.forEach(name -> {
			var text = name.asText();
			var address = text.contains(".") ? figure(text) : resolved(section.place().section(), text);
			var other = pair.path(text.equals(pair.path(0).asText()) ? 1 : 0).asText();
			found.add(new Reference(address, section.place(), new Need("not-more", named(section, other))));
		});
	}

	private String named(Part section, String name) {
		var address = name.contains(".") ? figure(name) : resolved(section.place().section(), name);
		return form.addressed(address).map(form::title).orElse(name);
	}

	private void inSection(Part part, String key, String kind) {
		if (!part.text(key).isEmpty()) {
			add(part.place().section() + "." + part.text(key), part, kind);
		}
	}

	/** Another column of the same table, or field of the same section. */
	private void besides(Part part, String key, String kind) {
		if (!part.text(key).isEmpty()) {
			add(part.place().holder().address() + "." + part.text(key), part, kind);
		}
	}

	private String conditioned(Part part, String name) {
		if (name.startsWith(ROW)) {
			return part.place().holder().address() + "." + name.substring(ROW.length());
		}
		return name.contains(".") ? figure(name) : part.place().section() + "." + name;
	}

	/** The names that a condition looks at. */
	private static Stream<String> tests(JsonNode when) {
		var own = when.path("field").isTextual() ? Stream.of(when.path("field").asText()) : Stream.<String>empty();
		var joined = Stream.of("all", "any", "not").map(when::path).flatMap(References::inner);
		return Stream.concat(own, joined);
	}

	private static Stream<String> inner(JsonNode part) {
		if (part.isMissingNode()) {
			return Stream.empty();
		}
		if (!part.isArray()) {
			return tests(part);
		}
		var names = new ArrayList<String>();
		part.forEach(each -> tests(each).forEach(names::add));
		return names.stream();
	}

	/** A field of the section, else a yearly row of it. */
	private String resolved(String section, String name) {
		var field = section + "." + name;
		return form.addressed(field).isPresent() ? field
				: rows(section).filter(row -> row.place().code().equals(name))
					.map(row -> row.place().address())
					.findFirst()
					.orElse(field);
	}

	private Stream<Part> rows(String section) {
		return form.all()
			.filter(part -> part.place().kind() == Place.Kind.ROW)
			.filter(row -> section.isEmpty() || row.place().section().equals(section))
			.filter(row -> form.part(row.place().holder()).tableKind() == FormTable.Kind.YEARS);
	}

	private void add(String address, Part by, String kind) {
		found.add(new Reference(address, by.place(), new Need(kind, form.title(by))));
	}

}

package cn.denggao.application.domain.renewal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import cn.denggao.application.domain.dossier.DossierForm;
import cn.denggao.application.domain.dossier.FormField;
import cn.denggao.application.domain.dossier.FormRules;
import cn.denggao.application.domain.dossier.FormSection;
import cn.denggao.application.domain.dossier.FormSection.AttachmentKind;
import cn.denggao.application.domain.dossier.FormTable;
import cn.denggao.application.domain.renewal.Difference.Kind;
import cn.denggao.application.domain.renewal.Difference.Point;

/** What two versions of a form ask for differently, section by section, by codes. */
public final class ComparingForms {

	private final List<Difference> found = new ArrayList<>();

	private final FormRules before;

	private final FormRules after;

	private ComparingForms(FormRules before, FormRules after) {
		this.before = before;
		this.after = after;
	}

	/** In the order of the newer form; what is gone comes after what stays. */
	public static List<Difference> of(DossierForm old, DossierForm now) {
		var comparing = new ComparingForms(old.rules(), now.rules());
		var codes = new LinkedHashSet<String>();
		now.sections().forEach(section -> codes.add(section.code()));
		old.sections().forEach(section -> codes.add(section.code()));
		codes.forEach(code -> comparing.section(old.find(code).orElse(null), now.find(code).orElse(null)));
		return comparing.found;
	}

	private void section(FormSection old, FormSection now) {
		if (old == null || now == null) {
			var only = (old == null) ? now : old;
			found.add(new Difference(only.code(), only.title(), (old == null) ? Kind.ADDED : Kind.REMOVED, "",
					List.of()));
			return;
		}
		var points = new Points();
		points.text("title", old.title(), now.title());
		points.text("note", old.note(), now.note());
		points.flag("rules", !old.notMore().equals(now.notMore()));
		rules(points, now.code());
		points.flag("about", !said(before.topics(), now.code()).equals(said(after.topics(), now.code())));
		changed(now, now.title(), points);
		things(now, now.code() + ".", fields(old), fields(now));
		tables(old, now);
		files(old, now);
	}

	private void rules(Points points, String address) {
		points.flag("when", !Objects.equals(before.conditions().get(address), after.conditions().get(address)));
		points.flag("agrees", !Objects.equals(before.agreeing().get(address), after.agreeing().get(address)));
		points.flag("soft", !Objects.equals(before.soft().get(address), after.soft().get(address)));
	}

	/** What the rules of the round read in a field. */
	private void meaning(Points points, String address) {
		points.text("meaning", String.join(" ", said(before.meanings(), address)),
				String.join(" ", said(after.meanings(), address)));
	}

	private static List<String> said(Map<? extends Enum<?>, String> places, String place) {
		return places.entrySet()
			.stream()
			.filter(entry -> entry.getValue().equals(place))
			.map(entry -> entry.getKey().name())
			.sorted()
			.toList();
	}

	private void things(FormSection section, String at, Map<String, FormField> old, Map<String, FormField> now) {
		now.forEach((key, field) -> {
			if (old.containsKey(key)) {
				var points = FieldPoints.of(old.get(key), field);
				rules(points, at + key);
				meaning(points, at + key);
				changed(section, field.label(), points);
			}
			else {
				var points = new Points();
				points.flag("required", field.required());
				meaning(points, at + key);
				found.add(new Difference(section.code(), section.title(), Kind.ADDED, field.label(), points.all()));
			}
		});
		old.forEach((key, field) -> {
			if (!now.containsKey(key)) {
				gone(section, field.label());
			}
		});
	}

	private void tables(FormSection old, FormSection now) {
		for (var table : now.tables()) {
			old.tables()
				.stream()
				.filter(each -> each.code().equals(table.code()))
				.findFirst()
				.ifPresentOrElse(before -> table(now, before, table),
						() -> found.add(new Difference(now.code(), now.title(), Kind.ADDED, table.title(), List.of())));
		}
		old.tables()
			.stream()
			.filter(table -> now.tables().stream().noneMatch(each -> each.code().equals(table.code())))
			.forEach(table -> gone(now, table.title()));
	}

	private void table(FormSection section, FormTable old, FormTable now) {
		var points = new Points();
		points.text("label", old.title(), now.title());
		points.number("rows-minimum", old.minimumRows(), now.minimumRows());
		points.number("rows-maximum", old.maximumRows(), now.maximumRows());
		points.flag("rules", old.kind() != now.kind() || !points.same(old.unique(), now.unique())
				|| !points.same(old.jump(), now.jump()));
		if (now.kind() != FormTable.Kind.FREE && old.kind() != FormTable.Kind.FREE) {
			FieldPoints.choices(points, "columns", headings(old), headings(now));
		}
		var at = section.code() + "." + now.code();
		rules(points, at);
		changed(section, now.title(), points);
		things(section, at + ".", parts(old), parts(now));
	}

	private void files(FormSection old, FormSection now) {
		for (var kind : now.attachments()) {
			old.attachments()
				.stream()
				.filter(each -> each.code().equals(kind.code()))
				.findFirst()
				.ifPresentOrElse(before -> file(now, before, kind), () -> found
					.add(new Difference(now.code(), now.title(), Kind.ADDED, kind.label(), asked(kind.required()))));
		}
		old.attachments()
			.stream()
			.filter(kind -> now.attachments().stream().noneMatch(each -> each.code().equals(kind.code())))
			.forEach(kind -> gone(now, kind.label()));
	}

	private void file(FormSection section, AttachmentKind old, AttachmentKind now) {
		var points = new Points();
		points.text("label", old.label(), now.label());
		points.choice(old.required(), now.required(), "required", "optional");
		points.choice(old.identifying(), now.identifying(), "identifying", "not-identifying");
		rules(points, "file." + now.code());
		changed(section, now.label(), points);
	}

	private static List<Point> asked(boolean required) {
		return required ? List.of(new Point("required", "", "")) : List.of();
	}

	private void changed(FormSection section, String label, Points points) {
		if (!points.all().isEmpty()) {
			found.add(new Difference(section.code(), section.title(), Kind.CHANGED, label, points.all()));
		}
	}

	private void gone(FormSection section, String label) {
		found.add(new Difference(section.code(), section.title(), Kind.REMOVED, label, List.of()));
	}

	private static Map<String, FormField> fields(FormSection section) {
		var fields = new LinkedHashMap<String, FormField>();
		section.fields().forEach(field -> fields.put(field.key(), field));
		return fields;
	}

	/** Of a table with fixed rows: of yearly figures the years. */
	private static Map<String, String> headings(FormTable table) {
		var headings = new LinkedHashMap<String, String>();
		table.columns().forEach(column -> headings.put(column.key(), column.label()));
		return headings;
	}

	/** Columns of a table with rows of its own, else one cell of each row. */
	private static Map<String, FormField> parts(FormTable table) {
		var parts = new LinkedHashMap<String, FormField>();
		if (table.kind() == FormTable.Kind.FREE) {
			table.columns().forEach(column -> parts.put(column.key(), named(column, table, column.label())));
		}
		else {
			table.rows().stream().filter(row -> !row.cells().isEmpty()).forEach(row -> {
				var cell = row.cells().get(row.cells().size() - 1);
				parts.put(row.code(), named(cell, table, row.label()));
			});
		}
		return parts;
	}

	private static FormField named(FormField cell, FormTable table, String label) {
		return cell.called(table.title() + " · " + label);
	}

}

package cn.denggao.application.domain.writing;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import cn.denggao.application.domain.dossier.FormField;
import cn.denggao.application.domain.dossier.FormSection;
import cn.denggao.application.domain.dossier.FormTable;
import cn.denggao.application.domain.writing.CarryingOver.Left;

/** Whether a value of an earlier form fits into the same section of the new one. */
final class FieldFit {

	/** What is declared, promised or planned in one round says nothing in the next. */
	private static final Set<FormTable.Kind> ANEW = EnumSet.of(FormTable.Kind.VETOES, FormTable.Kind.INDICATORS,
			FormTable.Kind.BUDGET);

	private final FormSection section;

	private final Map<String, FormField> fields;

	private final Map<String, FormField> earlier;

	private final Map<String, String> now;

	FieldFit(FormSection section, FormSection old, Map<String, String> now) {
		this.section = section;
		this.fields = section.entered();
		this.earlier = old.entered();
		this.now = now;
	}

	/** Why the value cannot be taken, empty if it can. */
	Optional<Left> problem(String key, String value) {
		var field = fields.get(key);
		var old = earlier.get(key);
		if (isAnew(key)) {
			return Optional.of(Left.ANEW);
		}
		if (field == null || old == null) {
			return Optional.of(Left.GONE);
		}
		if (field.type() != old.type()) {
			return Optional.of(Left.OTHER_TYPE);
		}
		if (value.equals(now.get(key))) {
			return Optional.of(Left.SAME);
		}
		return content(field, value);
	}

	private Optional<Left> content(FormField field, String value) {
		if (isFilled(field.key())) {
			return Optional.of(Left.FILLED);
		}
		if (field.type() == FormField.Type.CHOICE && !field.options().containsKey(value)) {
			return Optional.of(Left.NO_OPTION);
		}
		return (value.codePointCount(0, value.length()) > field.maxLength()) ? Optional.of(Left.TOO_LONG)
				: Optional.empty();
	}

	/** A table with rows is filled as a whole: rows of two rounds are not mixed. */
	private boolean isFilled(String key) {
		return table(key).filter(table -> table.kind() == FormTable.Kind.FREE)
			.map(table -> table.filledRows(now) > 0)
			.orElseGet(() -> !now.getOrDefault(key, "").isBlank());
	}

	private boolean isAnew(String key) {
		return table(key).filter(table -> ANEW.contains(table.kind())).isPresent();
	}

	private Optional<FormTable> table(String key) {
		return section.tables().stream().filter(table -> key.startsWith(table.code() + ".")).findFirst();
	}

}

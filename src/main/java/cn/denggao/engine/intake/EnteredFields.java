package cn.denggao.engine.intake;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import cn.denggao.engine.intake.ShippedForm.Field;
import cn.denggao.kernel.Refused;
import cn.denggao.kernel.TypedDate;
import cn.denggao.kernel.TypedNumber;
import org.camunda.spin.json.SpinJsonNode;

/** Turns what a browser sent into the texts of declared fields, or refuses. */
class EnteredFields {

	private static final int LONGEST = 4000;

	private final ShippedForm form;

	EnteredFields(ShippedForm form) {
		this.form = form;
	}

	Map<String, String> from(Map<String, ?> sent) {
		var texts = new LinkedHashMap<String, String>();
		sent.forEach((key, value) -> {
			var field = form.fields().get(key);
			if (field == null) {
				throw Refused.at(key, "engine.field-unknown", key);
			}
			var text = text(value);
			if (!text.isBlank() && !isUnticked(field, text)) {
				check(field, text);
				texts.put(key, text);
			}
		});
		return texts;
	}

	private void check(Field field, String text) {
		if (text.length() > LONGEST || text.indexOf('\0') >= 0) {
			throw Refused.at(field.key(), "engine.field-too-long", LONGEST);
		}
		if (field.isDate()) {
			requireDate(field, text);
		}
		else if (field.isNumber()) {
			requireNumber(field, text);
		}
		else if (!Arrays.stream(field.isChecklist() ? text.split(",") : new String[] { text })
			.allMatch(field::offers)) {
			throw Refused.at(field.key(), "engine.field-not-offered");
		}
	}

	private static boolean isUnticked(Field field, String text) {
		return field.isCheckbox() && "false".equals(text);
	}

	private static void requireDate(Field field, String text) {
		if (TypedDate.in(text).isEmpty()) {
			throw Refused.at(field.key(), "engine.field-no-date");
		}
	}

	private static void requireNumber(Field field, String text) {
		if (TypedNumber.in(text).isEmpty()) {
			throw Refused.at(field.key(), "engine.field-no-number");
		}
	}

	private static String text(Object value) {
		if (value == null) {
			return "";
		}
		if (value instanceof SpinJsonNode json && json.isArray()) {
			return String.join(",", json.elements().stream().map(SpinJsonNode::stringValue).toList());
		}
		return String.valueOf(value);
	}

}

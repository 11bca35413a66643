package cn.denggao.engine.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.denggao.kernel.Refused;
import cn.denggao.kernel.RefusedTogether;
import cn.denggao.kernel.TypedDate;
import cn.denggao.kernel.TypedNumber;
import cn.denggao.kernel.TypedText;
import org.camunda.spin.json.SpinJsonNode;

/**
 * Turns what a browser sent into the texts of declared fields, or refuses. The form's own
 * checks are made again, since whoever sends need not have seen the form.
 */
class EnteredFields {

	private final ShippedForm form;

	EnteredFields(ShippedForm form) {
		this.form = form;
	}

	/** What applies of it; a field that the form hides beside these answers is left. */
	Map<String, String> from(Map<String, ?> sent) {
		var answers = answers(sent);
		var taken = new LinkedHashMap<String, String>();
		var refusals = new ArrayList<Refused>();
		for (var field : form.fields().values()) {
			try {
				take(field, answers, taken);
			}
			catch (Refused refused) {
				refusals.add(form.named(refused));
			}
		}
		demandNone(refusals);
		return taken;
	}

	private Map<String, String> answers(Map<String, ?> sent) {
		var answers = new LinkedHashMap<String, String>();
		sent.forEach((key, value) -> {
			var field = form.fields().get(key);
			if (field == null) {
				throw Refused.at(key, "engine.field-unknown", key);
			}
			var text = text(value);
			if (!text.isEmpty() && !isUnticked(field, text)) {
				answers.put(key, text);
			}
		});
		return answers;
	}

	private static void take(ShippedField field, Map<String, String> answers, Map<String, String> taken) {
		var text = answers.get(field.key());
		if (text == null) {
			if (field.isNeededBeside(answers)) {
				throw Refused.at(field.key(), missing(field));
			}
		}
		else if (field.isShownBeside(answers)) {
			check(field, text);
			taken.put(field.key(), text);
		}
	}

	private static void check(ShippedField field, String text) {
		if (field.isDate()) {
			requireDate(field, text);
		}
		else if (field.isNumber()) {
			field.limits().checkNumber(field.key(), text);
		}
		else if (!Arrays.stream(field.isChecklist() ? text.split(",") : new String[] { text })
			.allMatch(field::offers)) {
			throw Refused.at(field.key(), "engine.field-not-offered");
		}
		else {
			field.limits().checkText(field.key(), text);
		}
	}

	private static String missing(ShippedField field) {
		if (field.isCheckbox()) {
			return "engine.field-not-ticked";
		}
		return field.options().isEmpty() ? "engine.field-missing" : "engine.field-not-chosen";
	}

	private static void demandNone(List<Refused> refusals) {
		if (refusals.size() == 1) {
			throw refusals.get(0);
		}
		if (!refusals.isEmpty()) {
			throw new RefusedTogether(refusals.get(0).field().orElseThrow(), refusals);
		}
	}

	private static boolean isUnticked(ShippedField field, String text) {
		return field.isCheckbox() && "false".equals(text);
	}

	private static void requireDate(ShippedField field, String text) {
		if (TypedDate.in(text).isEmpty()) {
			throw Refused.at(field.key(), "engine.field-no-date");
		}
	}

	/** Browsers count a line break as one character and send two. */
	private static String text(Object value) {
		if (value == null) {
			return "";
		}
		var text = (value instanceof SpinJsonNode json && json.isArray())
				? String.join(",", json.elements().stream().map(SpinJsonNode::stringValue).toList())
				: (value instanceof Double number) ? decimal(number) : String.valueOf(value);
		return TypedText.clean(text).replace("\r\n", "\n").strip();
	}

	/** Java writes ten millions and more by powers of ten. */
	private static String decimal(Double number) {
		return Double.isFinite(number) ? BigDecimal.valueOf(number).toPlainString() : number.toString();
	}

}

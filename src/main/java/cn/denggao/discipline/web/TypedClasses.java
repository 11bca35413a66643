package cn.denggao.discipline.web;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

import cn.denggao.discipline.DisciplineClass;
import cn.denggao.discipline.domain.ClassificationSheets;
import cn.denggao.discipline.domain.Classed;
import cn.denggao.discipline.domain.Considerations;
import cn.denggao.kernel.Refused;
import cn.denggao.kernel.TypedText;

/** Reads the table of classes as it was sent: one group of fields per discipline. */
final class TypedClasses {

	static final String CLASS = "class-";

	private final Map<String, String> sent;

	private TypedClasses(Map<String, String> sent) {
		this.sent = sent;
	}

	/** By code; refused with the field that cannot be taken. */
	static Map<String, Classed> of(Map<String, String> sent) {
		var typed = new TypedClasses(sent);
		var all = new TreeMap<String, Classed>();
		sent.keySet()
			.stream()
			.filter(field -> field.startsWith(CLASS))
			.map(field -> field.substring(CLASS.length()))
			.forEach(code -> all.put(code, typed.classed(code)));
		return all;
	}

	private Classed classed(String code) {
		return new Classed(classOf(CLASS + code), new Considerations(text("development-" + code),
				text("standing-" + code), text("talent-" + code), text("capability-" + code)));
	}

	private DisciplineClass classOf(String field) {
		var name = sent.get(field).strip();
		if (name.isEmpty()) {
			return null;
		}
		return Arrays.stream(DisciplineClass.values())
			.filter(each -> each.name().equals(name))
			.findFirst()
			.orElseThrow(() -> Refused.at(field, "discipline.class-unknown"));
	}

	private String text(String field) {
		var text = sent.getOrDefault(field, "").strip();
		if (TypedText.length(text) > ClassificationSheets.LONGEST) {
			throw Refused.at(field, "discipline.too-long", ClassificationSheets.LONGEST);
		}
		return text;
	}

}

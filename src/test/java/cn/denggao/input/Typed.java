package cn.denggao.input;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.denggao.kernel.Money;

/** What people and machines type into a field. */
final class Typed {

	/** Wrong or extreme texts, by the name a complaint gives them. */
	static final Map<String, String> WRONG = Map.of("nothing", "", "blanks", " \u3000\u200b", "a letter", "x",
			"5000 characters", "长".repeat(5000), "a power of ten", "1e99", "a huge power of ten", "1E+10000000", "NUL",
			"a\0b", "less than 0", "-1", "no day", "2026-99-99", "many digits", "999999999999999999999999");

	private static final List<String> DAYS = List.of("start", "end", "dueOn", "extendTo", "heldOn", "receivedOn");

	private Typed() {
	}

	/** What may be right for a field of this name and type. */
	static String plausible(String name, Class<?> type, LocalDate today, UUID someone) {
		if (type.isEnum()) {
			return type.getEnumConstants()[0].toString();
		}
		if (UUID.class.equals(type)) {
			return someone.toString();
		}
		if (LocalDate.class.equals(type) || DAYS.contains(name)) {
			return today.toString();
		}
		if (LocalTime.class.equals(type)) {
			return "17:00";
		}
		if (type.isPrimitive() || Number.class.isAssignableFrom(type) || Money.class.equals(type)) {
			return boolean.class.equals(type) ? "true" : "1";
		}
		return Boolean.class.equals(type) ? "true" : text(name);
	}

	private static String text(String name) {
		if (name.endsWith("No")) {
			return "晋卫医函〔2026〕31号";
		}
		if (name.matches("category|fromCategory")) {
			return "EQUIPMENT";
		}
		if ("toCategory".equals(name)) {
			return "TALENT";
		}
		if (name.matches("(actual|target|points|weight).*")) {
			return "1";
		}
		return "word".equals(name) ? "晋卫医函" : "经集体研究，情况属实，依据充分，同意按此办理。";
	}

}

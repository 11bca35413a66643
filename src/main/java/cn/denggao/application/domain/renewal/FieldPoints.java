package cn.denggao.application.domain.renewal;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

import cn.denggao.application.domain.dossier.FormField;

/** In what two versions of a field differ. */
final class FieldPoints {

	private FieldPoints() {
	}

	static Points of(FormField old, FormField now) {
		var points = new Points();
		points.text("label", old.label(), now.label());
		points.text("type", old.type().name(), now.type().name());
		points.choice(old.required(), now.required(), "required", "optional");
		points.text("minimum", plain(old.minimum()), plain(now.minimum()));
		points.text("maximum", plain(old.maximum()), plain(now.maximum()));
		points.number("length", old.maxLength(), now.maxLength());
		points.number("decimals", old.decimals(), now.decimals());
		points.text("unit", old.unit(), now.unit());
		choices(points, "options", old.options(), now.options());
		points.text("help", old.help(), now.help());
		points.choice(old.identifying(), now.identifying(), "identifying", "not-identifying");
		points.flag("rules",
				!points.same(old.from(), now.from()) || !points.same(old.mustBe(), now.mustBe())
						|| !points.same(old.needsAttachment(), now.needsAttachment())
						|| !points.same(old.notBefore(), now.notBefore()) || !points.same(old.format(), now.format()));
		return points;
	}

	/** What was added, taken away or called otherwise of things with codes. */
	static void choices(Points points, String what, Map<String, String> old, Map<String, String> now) {
		var added = named(now, old.keySet());
		var gone = named(old, now.keySet());
		points.text(what + "-added", "", added);
		points.text(what + "-removed", "", gone);
		points.flag(what + "-renamed", now.entrySet()
			.stream()
			.anyMatch(
					option -> old.containsKey(option.getKey()) && !old.get(option.getKey()).equals(option.getValue())));
	}

	private static String named(Map<String, String> options, Collection<String> without) {
		return options.entrySet()
			.stream()
			.filter(option -> !without.contains(option.getKey()))
			.map(Map.Entry::getValue)
			.collect(Collectors.joining(" / "));
	}

	private static String plain(BigDecimal number) {
		return (number == null) ? "" : number.stripTrailingZeros().toPlainString();
	}

}

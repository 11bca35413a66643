package cn.denggao.application.domain.shaping;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import cn.denggao.kernel.Refused;
import cn.denggao.kernel.TypedText;

/**
 * Options as people type them: one a line, {@code code=text}. A line without a code keeps
 * the code of the option that is called so, or gets one.
 */
public final class TypedOptions {

	private static final Pattern LINE = Pattern.compile("([A-Za-z0-9_-]{1,40})\\s*[=＝]\\s*(.+)");

	private static final int LONGEST = 100;

	private final Map<String, String> before;

	private final Map<String, String> typed = new LinkedHashMap<>();

	private TypedOptions(Map<String, String> before) {
		this.before = before;
	}

	/** As they are typed. */
	public static String text(Map<String, String> options) {
		return options.entrySet()
			.stream()
			.map(each -> each.getKey() + "=" + each.getValue())
			.collect(Collectors.joining("\n"));
	}

	/** What is typed, refused at {@code options}. */
	static Map<String, String> of(String text, Map<String, String> before) {
		var options = new TypedOptions(before);
		text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(options::line);
		if (options.typed.isEmpty()) {
			throw refused("none");
		}
		if (options.typed.size() > Setting.OPTIONS.most()) {
			throw refused("many", String.valueOf(Setting.OPTIONS.most()));
		}
		return options.typed;
	}

	private void line(String line) {
		var coded = LINE.matcher(line);
		var text = TypedText.clean(coded.matches() ? coded.group(2) : line).strip();
		if (text.isEmpty() || TypedText.length(text) > LONGEST) {
			throw refused("long", String.valueOf(LONGEST));
		}
		if (typed.containsValue(text)
				|| typed.putIfAbsent(coded.matches() ? coded.group(1) : code(text), text) != null) {
			throw refused("twice", text);
		}
	}

	private String code(String text) {
		return before.entrySet()
			.stream()
			.filter(each -> each.getValue().equals(text))
			.map(Map.Entry::getKey)
			.findFirst()
			.orElseGet(() -> IntStream.iterate(1, number -> number + 1)
				.mapToObj(number -> "O" + number)
				.filter(code -> !before.containsKey(code) && !typed.containsKey(code))
				.findFirst()
				.orElseThrow());
	}

	private static Refused refused(String why, Object... arguments) {
		return Refused.at(Setting.OPTIONS.key(), "application.shape.options." + why, arguments);
	}

}

package cn.denggao.guards;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The words of one template: those written into it, and the keys of those it asks for.
 */
final class TemplateTexts {

	private static final Pattern UNREAD = Pattern.compile("<!--.*?-->|<script.*?</script>|<style.*?</style>",
			Pattern.DOTALL);

	private static final Pattern TAG = Pattern.compile("<(?:[^<>\"']|\"[^\"]*\"|'[^']*')*>");

	private static final Pattern SPOKEN_ATTRIBUTE = Pattern
		.compile("\\s(?:title|placeholder|alt|aria-label|label)=\"([^\"]*\\p{L}[^\"]*)\"");

	private static final Pattern TEXT_ATTRIBUTE = Pattern
		.compile("\\sth:(?:text|utext|title|placeholder|alt)=\"([^\"]*)\"");

	private static final Pattern EXPRESSION = Pattern.compile("[$#*@~]\\{[^{}]*(?:\\{[^{}]*}[^{}]*)*}");

	private static final Pattern LITERAL = Pattern.compile("'[^']*\\p{L}[^']*'|\\|[^|]*\\p{L}[^|]*\\|");

	private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");

	private static final Pattern KEY = Pattern.compile("#\\{([a-z][A-Za-z0-9.-]*)[})(]|#messages\\.msg\\('([^']+)'");

	private final String source;

	TemplateTexts(String source) {
		this.source = UNREAD.matcher(source).replaceAll("");
	}

	/** Words that a reader would see in this one language. */
	List<String> literals() {
		var found = new ArrayList<String>();
		var text = EXPRESSION.matcher(TAG.matcher(source).replaceAll("\n")).replaceAll("");
		text.lines().map(String::strip).filter(line -> line.matches(".*\\p{L}.*")).forEach(found::add);
		TAG.matcher(source).results().forEach(tag -> attributes(tag.group(), found));
		return found;
	}

	Set<String> keys() {
		var keys = new TreeSet<String>();
		KEY.matcher(source).results().forEach(key -> keys.add((key.group(1) != null) ? key.group(1) : key.group(2)));
		return keys;
	}

	private static void attributes(String tag, List<String> found) {
		SPOKEN_ATTRIBUTE.matcher(tag).results().forEach(attribute -> found.add(attribute.group(1)));
		HAN.matcher(tag).results().forEach(words -> found.add(words.group()));
		TEXT_ATTRIBUTE.matcher(tag).results().forEach(attribute -> {
			var outside = EXPRESSION.matcher(attribute.group(1)).replaceAll("");
			LITERAL.matcher(outside).results().forEach(literal -> found.add(literal.group()));
		});
	}

}

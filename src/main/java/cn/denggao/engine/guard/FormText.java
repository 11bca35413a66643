package cn.denggao.engine.guard;

import java.util.regex.Pattern;

/** Texts of a form, which the page shows as marked-up text. */
final class FormText {

	/** A link to one of our pages by an id, as the program's own forms have it. */
	private static final Pattern LINK = Pattern
		.compile("\\[[^\\[\\]<>{}&$]{1,80}]\\(/(projects|rounds|reviews|objections)(/\\{\\{[a-z][A-Za-z0-9]{0,40}}})"
				+ "(/[a-z-]{1,40}){0,2}\\)");

	/** What begins a tag, an entity, a template, an expression, a link or an image. */
	private static final Pattern MARKUP = Pattern
		.compile("[<>]|&#|&[a-zA-Z]|\\{\\{|[$#]\\{|]\\s*\\(|]\\s*\\[|]:|!\\[|(?i:\\bwww\\.)");

	private FormText() {
	}

	static boolean isPlain(String text) {
		return !MARKUP.matcher(text).find() && !text.startsWith("=") && !text.contains("://")
				&& ValueRule.WORDS.accepts(text, null);
	}

	/** Plain text and links to our own pages. */
	static boolean isLinked(String text) {
		return isPlain(LINK.matcher(text).replaceAll(" "));
	}

}

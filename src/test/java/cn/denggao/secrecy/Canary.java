package cn.denggao.secrecy;

import java.util.regex.Pattern;

/**
 * Something recognisable that an expert wrote.
 *
 * @param author the only person who may read it, or empty if nobody may yet
 * @param text a number such as 17.31, or a word of letters and digits
 */
record Canary(String author, String text) {

	/**
	 * Whether an answer gives it away; a time of day that happens to end alike does not.
	 */
	boolean isIn(String answer) {
		return answer.contains(text)
				&& Pattern.compile("(?<![\\d:.])" + Pattern.quote(text) + "(?!\\d)").matcher(answer).find();
	}

	boolean isBy(String login) {
		return author.equals(login);
	}

}

package cn.denggao.modeling.web;

/**
 * Two contents beside each other; see comparison.html.
 *
 * @param before text that names the first
 * @param beforeUrl path of its content
 * @param back path of the page it belongs to
 */
record Comparison(String before, String beforeUrl, String after, String afterUrl, String back) {

	/** The first of two. */
	record Before(String name, String url) {

		Comparison and(String after, String afterUrl, String back) {
			return new Comparison(name, url, after, afterUrl, back);
		}

	}

}

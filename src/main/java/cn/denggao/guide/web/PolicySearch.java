package cn.denggao.guide.web;

import org.springframework.data.domain.PageRequest;
import org.springframework.web.util.UriComponentsBuilder;

/** What is looked for, and which page of what was found. */
record PolicySearch(String words, PageRequest page, String base) {

	private static final int SIZE = 20;

	private static final int LONGEST = 60;

	/** Beyond it a page's first row has no number. */
	private static final int LAST_PAGE = 100_000;

	static PolicySearch of(String typed, int page, String path) {
		var words = typed.strip();
		words = (words.length() > LONGEST) ? words.substring(0, LONGEST) : words;
		var base = UriComponentsBuilder.fromPath(path).queryParam("q", words).encode().toUriString();
		return new PolicySearch(words, PageRequest.of(Math.max(0, Math.min(page, LAST_PAGE)), SIZE), base);
	}

}

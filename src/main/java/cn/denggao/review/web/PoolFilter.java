package cn.denggao.review.web;

import org.springframework.web.util.UriComponentsBuilder;

/** What the pool was asked for; nothing is null. */
record PoolFilter(String q, String specialty, String state) {

	private static final int LONGEST = 60;

	PoolFilter {
		q = (q == null) ? "" : q.substring(0, Math.min(q.length(), LONGEST)).strip();
		specialty = (specialty == null) ? "" : specialty;
		state = (state == null) ? "" : state;
	}

	/** An address with this filter, without the page. */
	String path(String of) {
		return UriComponentsBuilder.fromPath(of)
			.queryParam("q", q)
			.queryParam("specialty", specialty)
			.queryParam("state", state)
			.encode()
			.toUriString();
	}

}

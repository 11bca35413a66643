package cn.denggao.programme.domain;

import java.util.HashSet;

import com.fasterxml.jackson.databind.JsonNode;

/** What {@code tags} of {@code programme.yaml} says: what a programme is part of. */
final class PackTags {

	static final String KEY = "tags";

	private PackTags() {
	}

	/** Refused unless they are words, each once. */
	static void check(JsonNode tags) {
		boolean sound = tags.isMissingNode() || tags.isArray();
		var told = new HashSet<String>();
		for (var tag : tags) {
			sound &= tag.isTextual() && !tag.asText().isBlank() && told.add(tag.asText());
		}
		if (!sound) {
			throw PackRefused.rule(Pack.PROGRAMME, KEY, "tags-shape");
		}
	}

}

package cn.denggao.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import cn.denggao.programme.RoundId;

/** What the office that decides a round tells all its applicants on their pages. */
public interface RoundNews {

	Optional<Item> of(RoundId round);

	/**
	 * One piece of news.
	 *
	 * @param key message key of its heading
	 * @param text what the applicants are told, in paragraphs
	 * @param reason why, in one sentence
	 */
	record Item(String key, String text, String reason, Instant at) {

		public List<String> paragraphs() {
			return text.lines().filter(line -> !line.isBlank()).toList();
		}

	}

}

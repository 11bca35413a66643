package cn.denggao.review.web;

import java.util.Map;

import cn.denggao.review.domain.Judgement;
import cn.denggao.review.domain.Mark;

/**
 * Reads a score sheet out of its form: {@code points-<item>} and {@code reason-<item>}.
 */
final class EnteredSheet {

	static final String POINTS = "points-";

	static final String REASON = "reason-";

	private EnteredSheet() {
	}

	static Judgement of(Map<String, String> entered) {
		var marks = entered.keySet()
			.stream()
			.filter(name -> name.startsWith(POINTS))
			.map(name -> name.substring(POINTS.length()))
			.sorted()
			.map(item -> new Mark(item, entered.get(POINTS + item).strip(),
					entered.getOrDefault(REASON + item, "").strip()))
			.toList();
		return new Judgement(marks, entered.get("opinion"), entered.get("veto"));
	}

}

package cn.denggao.programme.domain;

import java.util.TreeSet;
import java.util.stream.Stream;

import cn.denggao.programme.RoundRules;
import cn.denggao.programme.Rubric;

import org.springframework.stereotype.Component;

/**
 * A draft judges by the newest version of its rubrics, whatever it was written from;
 * nobody adds a version before the transaction has ended.
 */
@Component
class NewestRubrics {

	private final RubricRows rows;

	NewestRubrics(RubricRows rows) {
		this.rows = rows;
	}

	RoundRules in(RoundRules rules) {
		var codes = new TreeSet<>(Stream.of(rules.rubric(), rules.midtermRubric(), rules.acceptanceRubric())
			.map(Rubric.Ref::id)
			.toList());
		var renewed = rules;
		for (var code : codes) {
			rows.oneAtATime(code);
			var newest = rows.newest(code);
			if (newest.isPresent()) {
				renewed = renewed.withRubric(newest.get().ref());
			}
		}
		return renewed;
	}

}

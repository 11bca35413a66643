package cn.denggao.programme.domain;

import java.util.Map;

import cn.denggao.programme.TeamRules;
import cn.denggao.programme.Windows;
import cn.denggao.programme.Windows.Window;

/**
 * What {@code round.yaml} says of the draft round.
 *
 * @param baselineYear the last year figures are told of
 * @param rubrics rubric ids by use: review, midterm, acceptance
 */
record PackRound(String category, String title, int year, int baselineYear, Window window, Window recommendation,
		TeamRules keyMembers, Map<String, String> rubrics) {

	Windows windows() {
		return new Windows(window, recommendation, baselineYear);
	}

}

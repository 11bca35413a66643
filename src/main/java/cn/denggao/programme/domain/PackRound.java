package cn.denggao.programme.domain;

import java.util.Map;

import cn.denggao.programme.TeamRules;
import cn.denggao.programme.Windows;
import cn.denggao.programme.Windows.Window;

/**
 * What {@code round.yaml} says of the draft round.
 *
 * @param batch number of the round within the category's year, from 1 (R002-03)
 * @param baselineYear the last year figures are told of
 * @param rubrics rubric ids by use: review, midterm, acceptance
 */
record PackRound(String category, String title, int year, int batch, int baselineYear, Window window,
		Window recommendation, TeamRules keyMembers, Map<String, String> rubrics) {

	static PackRound read(PackLayer layer) {
		var tree = layer.merged(Pack.ROUND);
		if (!tree.has("batch")) {
			tree.put("batch", 1);
		}
		var round = layer.folder().read(Pack.ROUND, tree, PackRound.class);
		Filled.require(Pack.ROUND, round);
		return round;
	}

	Windows windows() {
		return new Windows(window, recommendation, baselineYear);
	}

}

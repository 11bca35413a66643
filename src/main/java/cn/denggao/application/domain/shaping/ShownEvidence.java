package cn.denggao.application.domain.shaping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.RubricDirectory;

import org.springframework.stereotype.Component;

/** Which sections the rubric of a round shows the experts, and for what. */
@Component
class ShownEvidence {

	private final RoundDirectory rounds;

	private final RubricDirectory rubrics;

	ShownEvidence(RoundDirectory rounds, RubricDirectory rubrics) {
		this.rounds = rounds;
		this.rubrics = rubrics;
	}

	/** Names of items by section. */
	Map<String, List<String>> of(RoundId round) {
		var shown = new LinkedHashMap<String, List<String>>();
		rubrics.require(rounds.rules(round).rubric())
			.sections()
			.stream()
			.flatMap(section -> section.items().stream())
			.forEach(item -> item.evidence()
				.forEach(section -> shown.computeIfAbsent(section, code -> new ArrayList<>()).add(item.name())));
		return shown;
	}

}

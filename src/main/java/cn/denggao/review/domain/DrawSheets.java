package cn.denggao.review.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.RoundRules;

import org.springframework.stereotype.Component;

/** Writes down what a draw will depend on. */
@Component
class DrawSheets {

	private final Eligibility eligibility;

	private final Reviews reviews;

	private final Panels panels;

	private final RoundDirectory rounds;

	DrawSheets(Eligibility eligibility, Reviews reviews, Panels panels, RoundDirectory rounds) {
		this.eligibility = eligibility;
		this.reviews = reviews;
		this.panels = panels;
		this.rounds = rounds;
	}

	/** For panels that have nobody yet. */
	DrawSheet first(RoundId round, List<Panel> waiting, int number) {
		var rules = rounds.rules(round).review();
		var eligible = eligibility.of(round);
		var entries = waiting.stream()
			.map(panel -> new DrawSheet.Entry(panel.code(), rules.panelSize(), rules.reserves(),
					eligible.of(panel.project())))
			.toList();
		return sheet(round, rules, number, entries);
	}

	/** For further reserves of one panel; whoever was drawn for it is left out. */
	DrawSheet further(Panel panel, int reserves) {
		var candidates = new HashMap<>(eligibility.of(panel.project()));
		panel.drawn().forEach(drawn -> candidates.remove(drawn.expert()));
		var rules = rounds.rules(panel.round()).review();
		return sheet(panel.round(), rules, panel.draws() + 1,
				List.of(new DrawSheet.Entry(panel.code(), 0, reserves, candidates)));
	}

	private DrawSheet sheet(RoundId round, RoundRules.Review rules, int number, List<DrawSheet.Entry> entries) {
		return new DrawSheet(number, rules.expertLoad(), rules.perEmployer(), loads(round), entries);
	}

	private Map<String, Integer> loads(RoundId round) {
		var loads = reviews.loads(round.value())
			.stream()
			.collect(Collectors.toMap(Reviews.Load::getLogin, load -> (int) load.getFiles()));
		panels.waitingLoads(round.value())
			.forEach(load -> loads.merge(load.getLogin(), (int) load.getFiles(), Integer::sum));
		return loads;
	}

}

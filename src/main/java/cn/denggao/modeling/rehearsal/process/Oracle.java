package cn.denggao.modeling.rehearsal.process;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import cn.denggao.modeling.rehearsal.domain.Walk.Fork;

/**
 * Says which way to go: as the script says, and behind its end where this path went least
 * so far.
 */
final class Oracle {

	private final List<String> script;

	private final List<Fork> forks = new ArrayList<>();

	private final Map<String, Integer> taken = new HashMap<>();

	Oracle(List<String> script) {
		this.script = script;
	}

	/**
	 * One of them.
	 * @param usual how many of the first are taken without a script saying so
	 */
	String choose(List<String> possible, int usual) {
		var choice = chosen(possible, usual);
		taken.merge(choice, 1, Integer::sum);
		if (possible.size() > 1) {
			forks.add(new Fork(choice, possible));
		}
		return choice;
	}

	private String chosen(List<String> possible, int usual) {
		if (possible.size() > 1 && forks.size() < script.size() && possible.contains(script.get(forks.size()))) {
			return script.get(forks.size());
		}
		return possible.subList(0, Math.max(1, usual))
			.stream()
			.min(Comparator.comparing(option -> taken.getOrDefault(option, 0)))
			.orElseThrow();
	}

	List<Fork> forks() {
		return forks;
	}

}

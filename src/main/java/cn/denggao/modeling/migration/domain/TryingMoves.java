package cn.denggao.modeling.migration.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

import cn.denggao.modeling.migration.domain.Impact.Hindered;

import org.springframework.stereotype.Component;

/**
 * Moves the cases of one position on trial: the first by itself, which tells of most
 * positions whether they have a place at all, then the others, and takes everything back.
 */
@Component
class TryingMoves {

	private final ProcessVersions versions;

	private final MigrationSettings settings;

	TryingMoves(ProcessVersions versions, MigrationSettings settings) {
		this.versions = versions;
		this.settings = settings;
	}

	/**
	 * @param process the process of the cases
	 */
	Tried tryOut(String process, Route route, List<RunningCase> cases) {
		var sound = cases.stream().filter(one -> !one.troubled()).limit(settings.tried()).toList();
		if (sound.isEmpty()) {
			return new Tried(0, Optional.empty(), List.of());
		}
		var first = versions.rehearse(route, sound.subList(0, 1));
		if (first.isPresent()) {
			return new Tried(1, first, List.of());
		}
		var hindered = new ArrayList<Hindered>();
		for (var from = 1; from < sound.size(); from += settings.together()) {
			var until = Math.min(sound.size(), from + settings.together());
			tryOut(route, sound.subList(from, until),
					(one, fault) -> hindered.add(Hindered.of(codeOf(process, one), fault)));
		}
		return new Tried(sound.size(), Optional.empty(), hindered);
	}

	private void tryOut(Route route, List<RunningCase> together, BiConsumer<RunningCase, CaseNotMoved> hindered) {
		var fault = versions.rehearse(route, together);
		if (fault.isPresent() && together.size() == 1) {
			hindered.accept(together.get(0), fault.get());
		}
		else if (fault.isPresent()) {
			var half = together.size() / 2;
			tryOut(route, together.subList(0, half), hindered);
			tryOut(route, together.subList(half, together.size()), hindered);
		}
	}

	private String codeOf(String process, RunningCase one) {
		var code = versions.codeOf(process, one.businessKey());
		return code.isEmpty() ? one.businessKey() : code;
	}

	/**
	 * What came of it.
	 *
	 * @param cases how many were moved on trial
	 * @param fault why not even the first could be moved
	 * @param hindered the others that could not be moved
	 */
	record Tried(int cases, Optional<CaseNotMoved> fault, List<Hindered> hindered) {

	}

}

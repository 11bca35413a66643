package cn.denggao.modeling.migration.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

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
	 * @param until {@link System#nanoTime()} after which no more are moved
	 */
	Tried tryOut(String process, Route route, List<RunningCase> cases, long until) {
		var sound = cases.stream().filter(one -> !one.troubled()).limit(settings.tried()).toList();
		var tried = new Tried(until);
		for (var from = 0; from < sound.size() && tried.goesOn();) {
			var next = sound.subList(from, Math.min(sound.size(), from + (tried.isPossible ? settings.together() : 1)));
			tryOut(process, route, next, tried);
			from += next.size();
		}
		return tried;
	}

	/** Whoever acts on one of them meanwhile tells nothing about the others. */
	private void tryOut(String process, Route route, List<RunningCase> together, Tried tried) {
		if (!tried.goesOn()) {
			return;
		}
		var fault = rehearsed(route, together);
		if (fault.isEmpty()) {
			tried.moved(together.size());
		}
		else if (together.size() == 1) {
			tried.stayed(fault.get(), () -> Hindered.of(codeOf(process, together.get(0)), fault.get()));
		}
		else {
			var half = together.size() / 2;
			tryOut(process, route, together.subList(0, half), tried);
			tryOut(process, route, together.subList(half, together.size()), tried);
		}
	}

	private Optional<CaseNotMoved> rehearsed(Route route, List<RunningCase> together) {
		return versions.rehearse(route, together)
			.flatMap(fault -> fault.isPassing() ? versions.rehearse(route, together) : Optional.of(fault));
	}

	private String codeOf(String process, RunningCase one) {
		var code = versions.codeOf(process, one.businessKey());
		return code.isEmpty() ? one.businessKey() : code;
	}

	/** What came of it. */
	static final class Tried {

		private final long until;

		private final List<Hindered> hindered = new ArrayList<>();

		private int cases;

		private int busy;

		private boolean isPossible;

		private CaseNotMoved fault;

		private boolean isCutShort;

		private Tried(long until) {
			this.until = until;
		}

		private boolean goesOn() {
			isCutShort = isCutShort || System.nanoTime() - until > 0;
			return fault == null && !isCutShort;
		}

		private void moved(int together) {
			cases += together;
			isPossible = true;
		}

		private void stayed(CaseNotMoved reason, Supplier<Hindered> named) {
			cases++;
			if (reason.isBusy()) {
				busy++;
			}
			else if (isPossible) {
				hindered.add(named.get());
			}
			else {
				fault = reason;
			}
		}

		/** How many were taken up. */
		int cases() {
			return cases;
		}

		/** On how many of them somebody acted, twice. */
		int busy() {
			return busy;
		}

		/** Why not even the first could be moved, if that is so. */
		Optional<CaseNotMoved> fault() {
			return Optional.ofNullable(fault);
		}

		/** The others that could not be moved. */
		List<Hindered> hindered() {
			return hindered;
		}

		/** Whether there was no time for the others. */
		boolean isCutShort() {
			return isCutShort;
		}

	}

}

package cn.denggao.programme.domain;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import cn.denggao.identity.CurrentActor;
import cn.denggao.programme.ProgrammeNames;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundStatus;
import cn.denggao.programme.RoundSummary;
import cn.denggao.programme.RoundVisibility;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the rounds that the acting person sees, and says what can be asked of them. */
@Service
@Transactional(readOnly = true)
public class FindingRounds {

	private final RoundDirectory rounds;

	private final RoundVisibility visibility;

	private final ProgrammeNames names;

	private final CurrentActor actor;

	FindingRounds(RoundDirectory rounds, RoundVisibility visibility, ProgrammeNames names, CurrentActor actor) {
		this.rounds = rounds;
		this.visibility = visibility;
		this.names = names;
		this.actor = actor;
	}

	/** Those that are asked for, the newest first. */
	public List<RoundSummary> find(RoundQuery query) {
		var all = query.isForDiscarded() ? rounds.discarded() : rounds.all();
		return seen(all.stream().filter(query::matches).toList());
	}

	/** Programmes, years and states that the person may choose. */
	public Choices choices() {
		var all = seen(Stream.concat(rounds.all().stream(), rounds.discarded().stream()).toList());
		var programmes = new TreeMap<String, String>();
		var known = names.all();
		all.forEach(round -> programmes.put(round.programmeCode(),
				known.getOrDefault(round.programmeCode(), round.programmeName())));
		return new Choices(programmes,
				all.stream().map(RoundSummary::year).distinct().sorted(Comparator.reverseOrder()).toList(),
				Stream.concat(Stream.of(RoundStatus.values()).map(RoundStatus::name), Stream.of(RoundQuery.DISCARDED))
					.toList());
	}

	private List<RoundSummary> seen(List<RoundSummary> some) {
		return visibility.visible(some, actor.get());
	}

	/**
	 * What can be asked for.
	 *
	 * @param programmes names by code
	 * @param years the newest first
	 * @param states in their order
	 */
	public record Choices(SortedMap<String, String> programmes, List<Integer> years, List<String> states) {
	}

}

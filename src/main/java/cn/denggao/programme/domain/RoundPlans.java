package cn.denggao.programme.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import cn.denggao.calendar.CalendarMissing;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.calendar.WorkingCalendar;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.RoundRules;
import cn.denggao.programme.RoundStatus;
import cn.denggao.programme.RubricVersion;
import cn.denggao.programme.Windows;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the page of opening a round and moving its dates shows. */
@Service
@Transactional(readOnly = true)
public class RoundPlans {

	private final Rounds rounds;

	private final RubricRows rubrics;

	private final WorkingCalendar calendar;

	private final OfficialClock clock;

	private final FrozenRules frozen;

	private final RoundFields fields;

	private final RoundReach reach;

	private final Categories categories;

	private final ReadingDraftParts parts;

	RoundPlans(Rounds rounds, RubricRows rubrics, WorkingCalendar calendar, OfficialClock clock, FrozenRules frozen,
			RoundFields fields, RoundReach reach, Categories categories, ReadingDraftParts parts) {
		this.parts = parts;
		this.reach = reach;
		this.rubrics = rubrics;
		this.rounds = rounds;
		this.calendar = calendar;
		this.clock = clock;
		this.frozen = frozen;
		this.fields = fields;
		this.categories = categories;
	}

	public Plan of(RoundId id) {
		var round = rounds.require(id);
		boolean draft = round.status() == RoundStatus.DRAFT;
		var rules = draft ? RulesText.read(round.draftRules()) : frozen.of(id);
		var closes = Optional.ofNullable(round.closesAt()).or(() -> after(clock.now(), rules.windows().application()));
		var recommendationCloses = Optional.ofNullable(round.recommendationClosesAt())
			.or(() -> closes.flatMap(end -> after(end, rules.windows().recommendation())));
		return new Plan(rules, closes.orElse(null), recommendationCloses.orElse(null), round.documentNo(),
				round.proposedBy(), draft, rubrics(rules), fields.of(rules, round.indicators()), frozen(round),
				RuleSheet.of(rules, RulesText.read(round.packRules())), parts.of(round, rules),
				draft ? reach(rules, closes, recommendationCloses) : null, OpeningMark.of(round),
				categories.isUnconfirmed(round.programme(), round.category()));
	}

	/** The frozen rules as they are kept, over which the hash is taken. */
	public String text(RoundId id) {
		return frozen.textOf(id);
	}

	private Reach reach(RoundRules rules, Optional<Instant> closes, Optional<Instant> recommendationCloses) {
		if (closes.isEmpty() || recommendationCloses.isEmpty()) {
			return null;
		}
		try {
			return new Reach(reach.last(rules, closes.get(), recommendationCloses.get()), null);
		}
		catch (CalendarMissing unknown) {
			return new Reach(null, String.valueOf(unknown.arguments()[0]));
		}
	}

	private Frozen frozen(Round round) {
		if (round.status() == RoundStatus.DRAFT) {
			return null;
		}
		var definitions = frozen.of(round.id()).definitions();
		var text = frozen.textOf(round.id());
		var hash = frozen.hashOf(round.id());
		return new Frozen(hash, RulesText.hash(text).equals(hash), definitions.dossier(), definitions.indicators(),
				new TreeMap<>(definitions.tables()), new TreeMap<>(definitions.forms()));
	}

	private List<RubricVersion> rubrics(RoundRules rules) {
		return Stream.of(rules.rubric(), rules.midtermRubric(), rules.acceptanceRubric())
			.distinct()
			.flatMap(ref -> rubrics.of(ref.id()).stream().filter(version -> version.ref().equals(ref)))
			.toList();
	}

	/** Nothing is suggested where the calendar does not reach. */
	private Optional<Instant> after(Instant start, Windows.Window window) {
		try {
			var last = calendar.endOf(LocalDate.ofInstant(start, OfficialClock.ZONE), window.workingDays(), false);
			return Optional.of(last.atTime(window.closingTime()).atZone(OfficialClock.ZONE).toInstant());
		}
		catch (CalendarMissing unknown) {
			return Optional.empty();
		}
	}

	/**
	 * Everything about the dates of one round, and by what it judges.
	 *
	 * @param mark of what would open now
	 */
	public record Plan(RoundRules rules, Instant closesAt, Instant recommendationClosesAt, String documentNo,
			String proposedBy, boolean draft, List<RubricVersion> rubrics, RoundFields.Names fields, Frozen frozen,
			RuleSheet sheet, DraftParts parts, Reach reach, String mark, boolean unconfirmed) {

		/** In how many things the round differs from its pack. */
		public int ownCount() {
			return sheet.own().size() + parts.own();
		}

		/** Whether dates wait for the second person. */
		public boolean isProposed() {
			return draft && proposedBy != null;
		}

	}

	/**
	 * What was frozen at the opening.
	 *
	 * @param hash of all rules, which says everything below, too
	 * @param sound whether the rules that are kept still have this hash
	 * @param dossier hash of the dossier's form; empty if the round is older than that
	 * @param tables versions of decision tables by key
	 * @param forms versions of the forms of tasks by key
	 */
	public record Frozen(String hash, boolean sound, String dossier, String indicators,
			SortedMap<String, Integer> tables, SortedMap<String, Integer> forms) {
	}

	/**
	 * How far the limits of a draft reach that are counted in working days.
	 *
	 * @param last the last day, or null
	 * @param missing the first year whose holidays are not known, or null
	 */
	public record Reach(LocalDate last, String missing) {
	}

}

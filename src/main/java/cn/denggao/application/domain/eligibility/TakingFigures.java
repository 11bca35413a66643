package cn.denggao.application.domain.eligibility;

import java.util.List;
import java.util.Map;

import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Refused;
import cn.denggao.kernel.TextRows;
import cn.denggao.programme.EligibilityRules;
import cn.denggao.programme.EligibilityRules.Fact;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.RoundOffices;
import cn.denggao.programme.RoundStatus;
import cn.denggao.programme.RoundSummary;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The province records the figures that a round's conditions need: all rows or none, each
 * with its source.
 */
@Service
@Transactional
public class TakingFigures {

	private static final int MOST = 5000;

	private static final int SHOWN = 200;

	private final RoundDirectory rounds;

	private final Figures figures;

	private final FigureRows rows;

	private final FigureArea area;

	private final RoundOffices offices;

	private final CurrentActor current;

	private final OfficialClock clock;

	private final AuditTrail trail;

	TakingFigures(RoundDirectory rounds, Figures figures, FigureRows rows, FigureArea area, RoundOffices offices,
			CurrentActor current, OfficialClock clock, AuditTrail trail) {
		this.area = area;
		this.offices = offices;
		this.rounds = rounds;
		this.figures = figures;
		this.rows = rows;
		this.current = current;
		this.clock = clock;
		this.trail = trail;
	}

	/**
	 * Takes the rows in and tells how many; a row that says what is recorded already is
	 * not recorded twice.
	 */
	public Taken take(RoundId round, List<TextRows.Row> typed) {
		var rules = rules(round);
		var authority = rounds.require(round).organisation();
		if (typed.isEmpty() || typed.size() > MOST) {
			throw Refused.because("application.figures.rows", MOST);
		}
		var taken = rows.figures(rules, authority, typed);
		int fresh = figures.record(taken, area.levelOf(authority), current.get().login(), clock.now());
		trail.record("application.figures-recorded", Subject.of("round", round),
				Map.of("conditions", rules.code(), "rows", fresh));
		return new Taken(fresh, taken.size() - fresh);
	}

	/** What the round's conditions use, for the officers of whoever decides in it. */
	@Transactional(readOnly = true)
	public EligibilityRules rules(RoundId id) {
		var round = rounds.require(id);
		if (!offices.mayAct(current.get(), round, Role.HC_DECIDER) || !declares(round)) {
			throw Refused.notFound();
		}
		return rounds.rules(id).admission().eligibility();
	}

	/** Whether the round was opened with declared conditions. */
	@Transactional(readOnly = true)
	public boolean declares(RoundSummary round) {
		return round.status() != RoundStatus.DRAFT && rounds.rules(round.id()).admission().eligibility() != null;
	}

	/**
	 * What was recorded last, the newest first; what hospitals elsewhere say of
	 * themselves is not for everybody.
	 */
	@Transactional(readOnly = true)
	public List<Figure> newest(RoundId round) {
		return newest(round, SHOWN);
	}

	/** The same down to so many. */
	@Transactional(readOnly = true)
	public List<Figure> newest(RoundId round, int most) {
		var authority = rounds.require(round).organisation();
		var all = figures.newest(rules(round).facts().stream().map(Fact::code).toList(), most);
		var own = area.of(authority, all);
		return all.stream().filter(figure -> !figure.declared() || own.contains(figure)).toList();
	}

	/**
	 * Shares of the hospitals below the round's authority at each grade or better, by
	 * graded fact.
	 */
	@Transactional(readOnly = true)
	public List<NestedShares> shares(RoundId round) {
		var rules = rules(round);
		var authority = rounds.require(round).organisation();
		int year = rounds.rules(round).windows().baselineYear();
		return rules.facts()
			.stream()
			.filter(fact -> fact.type() == EligibilityRules.Type.GRADE)
			.map(fact -> NestedShares.of(fact.name(), year, rules.scales().get(fact.scale()),
					area.of(authority, figures.all(fact.code(), year)).stream().map(Figure::value).toList()))
			.toList();
	}

	/** How many rows were new, and how many were there already. */
	public record Taken(int fresh, int same) {
	}

}

package cn.denggao.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

import cn.denggao.application.DraftingApplication;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.calendar.WorkingCalendar;
import cn.denggao.demonstration.Playbill.Act;
import cn.denggao.identity.ActingAs;
import cn.denggao.kernel.DemonstrationOnly;
import cn.denggao.programme.OpeningRound;
import cn.denggao.programme.RepeatingRound;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.RoundSummary;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens an act's round with its two people, and lets the hospitals begin their drafts. A
 * further round is made like the programme's first, for which the examples were written:
 * a later one may ask what they do not answer.
 */
@DemonstrationOnly
@Component
class OpeningAct {

	private static final String OFFICER = "prov1";

	private static final String LEADER = "provleader";

	private final RoundDirectory rounds;

	private final RepeatingRound repeating;

	private final OpeningRound opening;

	private final ObjectProvider<DraftingApplication> drafting;

	private final ActingAs acting;

	private final WorkingCalendar calendar;

	private final OfficialClock clock;

	private final Acts acts;

	private final Applications applications = Applications.read();

	OpeningAct(RoundDirectory rounds, RepeatingRound repeating, OpeningRound opening,
			ObjectProvider<DraftingApplication> drafting, ActingAs acting, WorkingCalendar calendar,
			OfficialClock clock, Acts acts) {
		this.rounds = rounds;
		this.repeating = repeating;
		this.opening = opening;
		this.drafting = drafting;
		this.acting = acting;
		this.calendar = calendar;
		this.clock = clock;
		this.acts = acts;
	}

	/** All of it or nothing; returns the round. */
	@Transactional
	RoundId open(Act act) {
		var round = draft(act);
		var closes = calendar.endOf(clock.today(), act.windowDays(), false);
		var recommendationCloses = calendar.endOf(closes, act.recommendationDays(), false);
		acting.run(OFFICER, () -> opening.propose(round, instant(closes, act.closingTime()),
				instant(recommendationCloses, act.closingTime()), act.documentNo()));
		acting.run(LEADER, () -> opening.open(round));
		act.applications().stream().map(applications.byKey()::get).forEach(entry -> begin(round, entry));
		acts.begin(act, round);
		return round;
	}

	private RoundId draft(Act act) {
		var own = rounds.all().stream().filter(act::isOf).toList();
		var first = own.stream().filter(round -> round.closesAt() == null).map(RoundSummary::id).findFirst();
		if (first.isPresent()) {
			return first.get();
		}
		var like = own.get(own.size() - 1).id();
		var made = new RoundId[1];
		acting.run(OFFICER, () -> made[0] = repeating.repeat(like, act.year(), act.title()));
		return made[0];
	}

	private void begin(RoundId round, Applications.Entry entry) {
		acting.run(entry.applicant(),
				() -> drafting.getObject().draft(round, entry.specialty(), entry.title(), entry.leader()));
	}

	private static Instant instant(LocalDate day, LocalTime time) {
		return day.atTime(time).atZone(OfficialClock.ZONE).toInstant();
	}

}

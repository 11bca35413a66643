package cn.denggao.approval.domain;

import java.util.HashSet;
import java.util.List;

import cn.denggao.application.ProjectId;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A notice has ended: whoever has no open objection is cleared, one by one or only all
 * together, as the round's rules say.
 */
@Service
@Transactional
public class CheckingNotice {

	private final RoundDirectory rounds;

	private final PublicNotices notices;

	private final LateEntries entries;

	private final StandingBook standings;

	private final ApprovalStageProcess process;

	private final OfficialClock clock;

	private final TimerProof due;

	private final ApprovalTrail trail;

	CheckingNotice(RoundDirectory rounds, PublicNotices notices, LateEntries entries, StandingBook standings,
			ApprovalStageProcess process, OfficialClock clock, TimerProof due, ApprovalTrail trail) {
		this.rounds = rounds;
		this.notices = notices;
		this.entries = entries;
		this.standings = standings;
		this.process = process;
		this.clock = clock;
		this.due = due;
		this.trail = trail;
	}

	/**
	 * The main list; not clear while nothing of it may be approved, empty once nothing of
	 * it ever will.
	 */
	public Found check(RoundId round) {
		rounds.lock(round);
		var notice = notices.mainOf(round.value()).orElseThrow(Refused::notFound);
		due.require(notice.endsAt());
		notice.checked(clock.now());
		var rules = rounds.rules(round);
		boolean held = standingIn(notice, Standing.UNDER_OBJECTION) > 0;
		if (!held || rules.notice().perItem()) {
			clear(notice);
		}
		boolean clear = standingIn(notice, Standing.CLEARED) > 0;
		boolean empty = !clear && !held && standingIn(notice, Standing.SHORTLISTED) == 0;
		trail.round("approval.notice-checked", round, "number", notice.number(), "clear", clear, "empty", empty);
		return new Found(clear, empty, rules.agreement().hasMoney());
	}

	/** One late entry; false while an objection to it is open. */
	public boolean checkLate(RoundId round, ProjectId entering) {
		rounds.lock(round);
		var entry = entries.findFirstByRoundAndEnteringOrderByDueAtDesc(round.value(), entering.value())
			.orElseThrow(Refused::notFound);
		if (entry.isDropped()) {
			return true;
		}
		var notice = notices.findFirstByLateEntryOrderByPublishedAtDesc(entry.id()).orElseThrow(Refused::notFound);
		due.require(notice.endsAt());
		notice.checked(clock.now());
		clear(notice);
		boolean open = standings.standingOf(entering) == Standing.UNDER_OBJECTION;
		if (!open) {
			entry.cleared();
		}
		return !open;
	}

	private void clear(PublicNotice notice) {
		var cleared = of(notice, Standing.SHORTLISTED);
		standings.setAll(notice.round(), cleared, Standing.CLEARED);
		if (!cleared.isEmpty()) {
			process.standingChanged(cleared);
		}
	}

	private long standingIn(PublicNotice notice, Standing standing) {
		return of(notice, standing).size();
	}

	private List<ProjectId> of(PublicNotice notice, Standing wanted) {
		var standing = new HashSet<>(standings.in(notice.round(), wanted));
		return notice.projects().stream().filter(standing::contains).toList();
	}

	/**
	 * What a look at a notice found.
	 *
	 * @param empty whether everybody on it is out
	 * @param fundsDue whether money must be agreed on, too
	 */
	public record Found(boolean clear, boolean empty, boolean fundsDue) {
	}

}

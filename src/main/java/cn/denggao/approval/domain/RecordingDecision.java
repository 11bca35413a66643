package cn.denggao.approval.domain;

import cn.denggao.calendar.OfficialClock;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.RoundStages;
import cn.denggao.programme.RoundStatus;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records what the leading group decided on the list (stage 4b). */
@Service
@Transactional
public class RecordingDecision {

	private final RoundOffice desk;

	private final RoundDirectory rounds;

	private final RoundStages stages;

	private final RankingRuns runs;

	private final ListDecisions decisions;

	private final OfficialClock clock;

	private final ApprovalTrail trail;

	RecordingDecision(RoundOffice desk, RoundDirectory rounds, RoundStages stages, RankingRuns runs,
			ListDecisions decisions, OfficialClock clock, ApprovalTrail trail) {
		this.desk = desk;
		this.rounds = rounds;
		this.stages = stages;
		this.runs = runs;
		this.decisions = decisions;
		this.clock = clock;
		this.trail = trail;
	}

	public void record(RoundId round, boolean confirmed, Minutes minutes) {
		var status = rounds.lock(round).status();
		minutes.requireNotAfter(clock.today());
		var latest = runs.findFirstByRoundOrderByRunDesc(round.value()).orElseThrow(Refused::notFound);
		decisions.save(new ListDecision(round, latest, confirmed, minutes, desk.who().login(), clock.now()));
		trail.round("approval.list-decided", round, "confirmed", confirmed, "minutes", minutes.number(), "run",
				latest.run());
		if (confirmed && !status.reached(RoundStatus.LIST_CONFIRMED)) {
			stages.advance(round, RoundStatus.LIST_CONFIRMED);
		}
	}

}

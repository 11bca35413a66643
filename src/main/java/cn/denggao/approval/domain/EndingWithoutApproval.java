package cn.denggao.approval.domain;

import java.util.List;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectSummary;
import cn.denggao.approval.domain.ProgrammeRoundProcess.Step;
import cn.denggao.approval.domain.RoundEndings.Ending;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.RoundStages;
import cn.denggao.programme.RoundStatus;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends a round on whose list the leading group has left nobody: every applicant is told
 * why, whoever is still in reserve is not selected.
 */
@Service
@Transactional
public class EndingWithoutApproval {

	private final RoundOffice office;

	private final RoundDirectory rounds;

	private final RoundStages stages;

	private final ProjectDirectory projects;

	private final StandingBook standings;

	private final LateEntries entries;

	private final ExpiringReserves reserves;

	private final RoundEndings endings;

	private final ProgrammeRoundProcess process;

	private final ApprovalTidings tidings;

	private final ApprovalTrail trail;

	private final OfficialClock clock;

	EndingWithoutApproval(RoundOffice office, RoundDirectory rounds, RoundStages stages, ProjectDirectory projects,
			StandingBook standings, LateEntries entries, ExpiringReserves reserves, RoundEndings endings,
			ProgrammeRoundProcess process, ApprovalTidings tidings, ApprovalTrail trail, OfficialClock clock) {
		this.office = office;
		this.rounds = rounds;
		this.stages = stages;
		this.projects = projects;
		this.standings = standings;
		this.entries = entries;
		this.reserves = reserves;
		this.endings = endings;
		this.process = process;
		this.tidings = tidings;
		this.trail = trail;
		this.clock = clock;
	}

	/**
	 * Refused while an entry into the list is open.
	 * @param body what every applicant is told
	 */
	public void end(RoundId round, String reason, String body) {
		office.require(round, Role.HC_DECIDER);
		rounds.lock(round);
		if (!process.isAt(round, Step.END_WITHOUT_APPROVAL)) {
			throw Refused.tooLate("approval.ending.not-due");
		}
		standings.delivery(round).requireComplete();
		int open = entries.open(round.value());
		if (open > 0) {
			throw Refused.because("approval.ending.entries-open", open);
		}
		int approved = standings.in(round, Standing.APPROVED).size();
		var informed = applicants(round);
		endings.add(round, new Ending(reason, body, approved, clock.now()), office.who().login());
		trail.round("approval.round-ended", round, "reason", reason, "approved", approved, "informed", informed.size());
		stages.advance(round, RoundStatus.CLOSED);
		reserves.expire(round);
		tidings.hospitals(informed, "ended", "approval.mail.ended", rounds.require(round).title(), body, reason);
		process.done(round, Step.END_WITHOUT_APPROVAL);
	}

	/** Whoever had handed in, however it went on with them. */
	private List<ProjectSummary> applicants(RoundId round) {
		return projects.inRound(round).stream().filter(project -> project.submittedAt() != null).toList();
	}

	/** How many will be told. */
	@Transactional(readOnly = true)
	public int informed(RoundId round) {
		office.read(round);
		return applicants(round).size();
	}

}

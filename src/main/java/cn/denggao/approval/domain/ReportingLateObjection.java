package cn.denggao.approval.domain;

import cn.denggao.approval.ObjectionId;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.RoundDirectory;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reports to the leader that an objection is not settled in time. */
@Service
@Transactional
public class ReportingLateObjection {

	private final Objections objections;

	private final RoundDirectory rounds;

	private final OfficialClock clock;

	private final TimerProof due;

	private final ApprovalTidings tidings;

	ReportingLateObjection(Objections objections, RoundDirectory rounds, OfficialClock clock, TimerProof due,
			ApprovalTidings tidings) {
		this.objections = objections;
		this.rounds = rounds;
		this.clock = clock;
		this.due = due;
		this.tidings = tidings;
	}

	public void report(ObjectionId id) {
		var objection = objections.findById(id.value()).orElseThrow(Refused::notFound);
		due.require(objection.handleDueAt());
		objection.late(clock.now());
		var round = rounds.require(objection.round());
		tidings.office(round.group(Role.HC_DECIDER_LEADER), "objection-late-" + id, "approval.mail.objection-late",
				"/objections/" + id, objection.receipt());
	}

}

package cn.denggao.programme.domain;

import java.time.Instant;

import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.Role;
import cn.denggao.kernel.DocumentNumber;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.MovingDeadline;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.RoundProcess;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One officer asks to move a date, a leader moves it, both under the round's lock. */
@Service
@Transactional
class FourEyesMoving implements MovingDeadline {

	private final RoundRows rounds;

	private final DeadlineMoves moves;

	private final RoundDesk desk;

	private final Movable movable;

	private final RoundProcess process;

	private final OfficialClock clock;

	private final RoundJournal journal;

	private final RefusalMail mail;

	FourEyesMoving(RoundRows rounds, DeadlineMoves moves, RoundDesk desk, Movable movable, RoundProcess process,
			OfficialClock clock, RoundJournal journal, RefusalMail mail) {
		this.mail = mail;
		this.rounds = rounds;
		this.moves = moves;
		this.desk = desk;
		this.movable = movable;
		this.process = process;
		this.clock = clock;
		this.journal = journal;
	}

	@Override
	public void propose(RoundId id, Deadline deadline, Instant to, String documentNo, String reason) {
		var round = rounds.forUpdate(id);
		var officer = desk.require(Role.HC_DECIDER, round.decider());
		var document = DocumentNumber.typed("documentNo", documentNo).toString();
		movable.require(round, deadline, to);
		moves.undecided(id).ifPresent(earlier -> lapse(round, earlier));
		var move = new DeadlineMove(round, deadline, to, document, reason.strip()).proposed(officer, clock.now());
		journal.movePlanned(round, moves.save(move));
	}

	@Override
	public void approve(RoundId id, String seen) {
		var round = rounds.forUpdate(id);
		var leader = desk.require(Role.HC_DECIDER_LEADER, round.decider());
		var move = waiting(id, seen);
		movable.require(round, move.deadline(), move.to());
		move.approve(leader, clock.now());
		round.move(move.deadline(), move.to());
		process.deadlineMoved(id, round.closesAt(), round.recommendationClosesAt());
		journal.moved(round, move);
	}

	@Override
	public void withdraw(RoundId id) {
		var round = rounds.forUpdate(id);
		var officer = desk.require(Role.HC_DECIDER, round.decider());
		var move = moves.undecided(id).orElseThrow(FourEyesMoving::none);
		requireTime(move);
		move.withdraw(officer, clock.now());
		journal.moveWithdrawn(round, move);
	}

	@Override
	public void reject(RoundId id, String seen, String reason) {
		var round = rounds.forUpdate(id);
		var leader = desk.require(Role.HC_DECIDER_LEADER, round.decider());
		var move = waiting(id, seen);
		move.reject(leader, clock.now(), Reason.typed(reason));
		journal.moveRejected(round, move);
		mail.send("move", round, "/opening", move.mark(), move.proposedBy(), move.endReason());
	}

	/** The proposal that was looked at, while its day has not gone by. */
	private DeadlineMove waiting(RoundId id, String seen) {
		var move = moves.undecided(id).filter(found -> found.mark().equals(seen)).orElseThrow(FourEyesMoving::none);
		requireTime(move);
		return move;
	}

	private void requireTime(DeadlineMove move) {
		if (move.isOvertaken(clock.now())) {
			throw Refused.because("programme.deadline.lapsed");
		}
	}

	/** Written at once: the next proposal takes its place. */
	private void lapse(Round round, DeadlineMove earlier) {
		var now = clock.now();
		if (!earlier.isOvertaken(now)) {
			throw Refused.tooLate("programme.deadline.already-proposed");
		}
		earlier.lapse(now);
		moves.saveAndFlush(earlier);
		journal.moveLapsed(round, earlier);
	}

	private static Refused none() {
		return Refused.tooLate("programme.deadline.none-proposed");
	}

}

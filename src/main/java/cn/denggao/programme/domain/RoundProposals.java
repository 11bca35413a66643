package cn.denggao.programme.domain;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;

import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.AccountDirectory;
import cn.denggao.programme.MovingDeadline.Deadline;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.RoundStatus;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What one person has proposed for the dates of a round and another decides. */
@Service
@Transactional(readOnly = true)
public class RoundProposals {

	private final Rounds rounds;

	private final DeadlineMoves moves;

	private final OpeningRefusals refusals;

	private final AccountDirectory accounts;

	private final OfficialClock clock;

	RoundProposals(Rounds rounds, DeadlineMoves moves, OpeningRefusals refusals, AccountDirectory accounts,
			OfficialClock clock) {
		this.rounds = rounds;
		this.moves = moves;
		this.refusals = refusals;
		this.accounts = accounts;
		this.clock = clock;
	}

	/** Of the opening; null once the round is open. */
	public Opening opening(RoundId id) {
		var round = rounds.require(id);
		if (round.status() != RoundStatus.DRAFT) {
			return null;
		}
		boolean proposed = round.proposedBy() != null;
		return new Opening(proposed ? accounts.nameOf(round.proposedBy()) : null,
				proposed && !clock.now().isBefore(round.closesAt()),
				refusals.newest(id)
					.filter(refusal -> !proposed)
					.map(refusal -> new Refusal(refusal.reason(), accounts.nameOf(refusal.by()), local(refusal.at())))
					.orElse(null));
	}

	/** Of the dates, the newest first. */
	public List<Move> moves(RoundId id) {
		return moves.findByRoundOrderByProposedAtDesc(id.value()).stream().map(this::move).toList();
	}

	private Move move(DeadlineMove move) {
		return new Move(move.mark(), move.deadline(), local(move.from()), local(move.to()), move.documentNo(),
				move.reason(), accounts.nameOf(move.proposedBy()), local(move.proposedAt()), outcome(move),
				(move.decidedBy() == null) ? null : accounts.nameOf(move.decidedBy()), move.endReason());
	}

	/** What nobody has decided has lapsed by itself when its day has gone by. */
	private String outcome(DeadlineMove move) {
		if (move.isWaiting()) {
			return move.isOvertaken(clock.now()) ? DeadlineMove.Ending.LAPSED.name() : "WAITING";
		}
		return (move.ending() == null) ? "APPROVED" : move.ending().name();
	}

	private static LocalDateTime local(Instant instant) {
		return LocalDateTime.ofInstant(instant, OfficialClock.ZONE);
	}

	/**
	 * A draft that is, or is not, proposed to be opened.
	 *
	 * @param by who proposed it; null while nobody has
	 * @param lapsed whether the proposed closing date has gone by
	 * @param refusal why the last proposal was refused; null if there is a newer one
	 */
	public record Opening(String by, boolean lapsed, Refusal refusal) {
	}

	/** Why a proposal to open was refused. */
	public record Refusal(String reason, String by, LocalDateTime at) {
	}

	/**
	 * A date that was to be moved.
	 *
	 * @param outcome WAITING, APPROVED, WITHDRAWN, REJECTED or LAPSED
	 * @param decidedBy null while it waits and if it lapsed
	 * @param refusal why it was refused, or null
	 */
	public record Move(String mark, Deadline deadline, LocalDateTime from, LocalDateTime to, String documentNo,
			String reason, String proposedBy, LocalDateTime proposedAt, String outcome, String decidedBy,
			String refusal) {

		public boolean isWaiting() {
			return "WAITING".equals(outcome);
		}

	}

}

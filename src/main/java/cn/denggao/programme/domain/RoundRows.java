package cn.denggao.programme.domain;

import cn.denggao.programme.RoundId;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

import org.springframework.stereotype.Component;

/** Takes a round's row under a lock and reads it anew, whatever the session remembers. */
@Component
class RoundRows {

	private final Rounds rounds;

	private final EntityManager session;

	RoundRows(Rounds rounds, EntityManager session) {
		this.rounds = rounds;
		this.session = session;
	}

	Round forUpdate(RoundId id) {
		return locked(id, LockModeType.PESSIMISTIC_WRITE);
	}

	Round forShare(RoundId id) {
		return locked(id, LockModeType.PESSIMISTIC_READ);
	}

	private Round locked(RoundId id, LockModeType mode) {
		var round = rounds.require(id);
		session.flush();
		session.refresh(round, mode);
		return round;
	}

}

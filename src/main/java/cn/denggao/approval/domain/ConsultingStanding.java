package cn.denggao.approval.domain;

import cn.denggao.application.ProjectId;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A project's process looks where the project stands. The round's row is held for share:
 * either this sees a decision or the decision sees a waiter (processes §2.6).
 */
@Service
@Transactional
public class ConsultingStanding {

	private final RoundDirectory rounds;

	private final StandingBook book;

	ConsultingStanding(RoundDirectory rounds, StandingBook book) {
		this.rounds = rounds;
		this.book = book;
	}

	public Standing read(RoundId round, ProjectId project) {
		rounds.lockShared(round);
		var standing = book.of(round, project);
		standing.readByProcess();
		return standing.standing();
	}

}

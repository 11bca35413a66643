package cn.denggao.programme.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import cn.denggao.programme.RoundId;

import org.springframework.data.jpa.repository.JpaRepository;

interface DeadlineMoves extends JpaRepository<DeadlineMove, UUID> {

	List<DeadlineMove> findByRoundOrderByProposedAtDesc(UUID round);

	Optional<DeadlineMove> findByRoundAndApprovedByIsNullAndEndingIsNull(UUID round);

	/** The one nobody has decided, even if its day has gone by. */
	default Optional<DeadlineMove> undecided(RoundId round) {
		return findByRoundAndApprovedByIsNullAndEndingIsNull(round.value());
	}

}

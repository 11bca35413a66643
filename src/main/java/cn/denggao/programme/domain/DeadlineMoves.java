package cn.denggao.programme.domain;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface DeadlineMoves extends JpaRepository<DeadlineMove, UUID> {

	Optional<DeadlineMove> findByRoundAndApprovedByIsNull(UUID round);

}

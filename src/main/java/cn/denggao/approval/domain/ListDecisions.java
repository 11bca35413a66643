package cn.denggao.approval.domain;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface ListDecisions extends JpaRepository<ListDecision, UUID> {

	Optional<ListDecision> findFirstByRoundAndConfirmedTrueOrderByRecordedAtDesc(UUID round);

}

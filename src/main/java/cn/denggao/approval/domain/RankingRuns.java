package cn.denggao.approval.domain;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface RankingRuns extends JpaRepository<RankingRun, UUID> {

	Optional<RankingRun> findFirstByRoundOrderByRunDesc(UUID round);

}

package cn.denggao.acceptance.domain;

import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

/** All sanctions. */
interface SanctionBook extends JpaRepository<Sanction, UUID> {

	List<Sanction> findByProjectIdOrderByDecidedAt(UUID projectId);

}

package cn.denggao.construction.domain;

import java.util.List;
import java.util.UUID;

import cn.denggao.construction.SpotCheckId;
import cn.denggao.kernel.Refused;

import org.springframework.data.jpa.repository.JpaRepository;

/** All unannounced visits. */
interface SpotChecks extends JpaRepository<SpotCheck, UUID> {

	List<SpotCheck> findByProjectIdOrderByOrderedOn(UUID projectId);

	default SpotCheck require(SpotCheckId id) {
		return findById(id.value()).orElseThrow(Refused::notFound);
	}

}

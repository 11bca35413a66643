package cn.denggao.construction.domain;

import java.util.List;
import java.util.UUID;

import cn.denggao.construction.ChangeId;
import cn.denggao.kernel.Refused;

import org.springframework.data.jpa.repository.JpaRepository;

/** All change requests. */
interface Changes extends JpaRepository<Change, UUID> {

	List<Change> findByProjectIdOrderByRequestedAt(UUID projectId);

	default Change require(ChangeId id) {
		return findById(id.value()).orElseThrow(Refused::notFound);
	}

}

package cn.denggao.construction.domain;

import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

/** All circulars for slow progress. */
interface Circulars extends JpaRepository<Circular, UUID> {

	List<Circular> findByProjectIdOrderByOpenedOn(UUID projectId);

	boolean existsByProjectIdAndClosedOnIsNull(UUID projectId);

}

package cn.denggao.construction.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

/** The dispatch records of all projects. */
interface Dispatches extends JpaRepository<Dispatch, UUID> {

	List<Dispatch> findByProjectIdOrderByPeriod(UUID projectId);

	Optional<Dispatch> findByProjectIdAndPeriod(UUID projectId, String period);

}

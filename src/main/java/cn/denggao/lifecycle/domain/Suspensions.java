package cn.denggao.lifecycle.domain;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

/** All suspensions; a project has at most one that has not ended. */
interface Suspensions extends JpaRepository<Suspension, UUID> {

	Optional<Suspension> findByProjectIdAndResumedAtIsNull(UUID projectId);

}

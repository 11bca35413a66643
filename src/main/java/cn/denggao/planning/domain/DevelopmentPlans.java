package cn.denggao.planning.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** All versions of all hospitals. */
interface DevelopmentPlans extends JpaRepository<DevelopmentPlan, UUID> {

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select p from DevelopmentPlan p where p.id = :id")
	Optional<DevelopmentPlan> lock(UUID id);

	/** Waits for whoever begins a plan of this hospital. */
	@Query(value = "select pg_advisory_xact_lock(hashtext('development:' || :hospital))::text", nativeQuery = true)
	String lockHospital(String hospital);

	/** The newest first. */
	List<DevelopmentPlan> findByHospitalOrderByNumberDesc(String hospital);

	/** The newest first. */
	List<DevelopmentPlan> findByHospitalInOrderByNumberDesc(Collection<String> hospitals);

}

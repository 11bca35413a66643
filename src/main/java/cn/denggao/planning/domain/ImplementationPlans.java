package cn.denggao.planning.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** All versions of all regions. */
interface ImplementationPlans extends JpaRepository<ImplementationPlan, UUID> {

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select p from ImplementationPlan p where p.id = :id")
	Optional<ImplementationPlan> lock(UUID id);

	/** Waits for whoever opens a plan of this authority. */
	@Query(value = "select pg_advisory_xact_lock(hashtext('planning:' || :authority))::text", nativeQuery = true)
	String lockAuthority(String authority);

	/** All versions of one plan. */
	@Query("""
			select p from ImplementationPlan p where p.scope.authority = :#{#scope.authority()}
			and p.scope.programme = :#{#scope.programme()} and p.scope.firstYear = :#{#scope.firstYear()}
			and p.scope.lastYear = :#{#scope.lastYear()} order by p.number desc""")
	List<ImplementationPlan> versions(PlanScope scope);

}

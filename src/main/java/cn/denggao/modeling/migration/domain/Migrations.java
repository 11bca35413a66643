package cn.denggao.modeling.migration.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import cn.denggao.kernel.Refused;
import cn.denggao.modeling.MigrationId;
import jakarta.persistence.LockModeType;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** All migrations. */
interface Migrations extends JpaRepository<Migration, UUID> {

	Page<Migration> findAllByOrderByProposedAtDesc(Pageable page);

	List<Migration> findByStatus(MigrationStatus status);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select m from Migration m where m.status = :status order by m.id")
	List<Migration> lockByStatus(MigrationStatus status);

	long countByStatusAndAuthorNot(MigrationStatus status, String author);

	boolean existsByProcessAndStatusIn(String process, List<MigrationStatus> statuses);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select m from Migration m where m.id = :id")
	Optional<Migration> findLocked(UUID id);

	/** Those who propose about the same process wait for each other. */
	@Query(value = "select 1 from pg_advisory_xact_lock(hashtext('modeling.migration ' || :process))",
			nativeQuery = true)
	int oneAtATime(String process);

	boolean existsByProcessAndStatusInAndDecidedAtAfter(String process, List<MigrationStatus> statuses,
			Instant decided);

	/**
	 * Whether another migration of the process is open, or was approved after this one.
	 */
	default boolean isOvertaken(Migration migration) {
		return existsByProcessAndStatusInAndIdNot(migration.process(), MigrationStatus.OPEN, migration.id().value())
				|| existsByProcessAndStatusInAndDecidedAtAfter(migration.process(), MigrationStatus.APPROVED,
						migration.decidedAt());
	}

	boolean existsByProcessAndStatusInAndIdNot(String process, List<MigrationStatus> statuses, UUID id);

	default Migration lock(MigrationId id) {
		return findLocked(id.value()).orElseThrow(Refused::notFound);
	}

	default Migration require(MigrationId id) {
		return findById(id.value()).orElseThrow(Refused::notFound);
	}

}

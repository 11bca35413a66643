package cn.denggao.modeling.migration.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import cn.denggao.kernel.Refused;
import cn.denggao.modeling.MigrationId;
import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** All migrations. */
interface Migrations extends JpaRepository<Migration, UUID> {

	List<Migration> findAllByOrderByProposedAtDesc();

	List<Migration> findByStatus(MigrationStatus status);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select m from Migration m where m.status = :status order by m.id")
	List<Migration> lockByStatus(MigrationStatus status);

	long countByStatusAndAuthorNot(MigrationStatus status, String author);

	boolean existsByProcessAndStatusIn(String process, List<MigrationStatus> statuses);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select m from Migration m where m.id = :id")
	Optional<Migration> findLocked(UUID id);

	default Migration lock(MigrationId id) {
		return findLocked(id.value()).orElseThrow(Refused::notFound);
	}

	default Migration require(MigrationId id) {
		return findById(id.value()).orElseThrow(Refused::notFound);
	}

}

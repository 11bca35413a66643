package cn.denggao.discipline.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** All clusters of all hospitals. */
interface Clusters extends JpaRepository<Cluster, UUID> {

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select c from Cluster c where c.id = :id")
	Optional<Cluster> lock(UUID id);

	@Query("select c from Cluster c where c.hospital = :hospital and c.endedAt is null order by c.name")
	List<Cluster> alive(String hospital);

	@Query("select c from Cluster c where c.hospital in :hospitals and c.endedAt is null order by c.hospital, c.name")
	List<Cluster> aliveOf(Collection<String> hospitals);

}

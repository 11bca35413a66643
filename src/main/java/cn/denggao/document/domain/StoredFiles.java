package cn.denggao.document.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface StoredFiles extends JpaRepository<StoredFile, UUID> {

	@Query("""
			select coalesce(max(f.version), 0) from StoredFile f
			where f.ownerType = :type and f.ownerId = :id and f.slot = :slot and f.fileName = :name
			""")
	int newestVersion(String type, String id, String slot, String name);

	@Query("""
			select f from StoredFile f
			where f.ownerType = :type and f.ownerId = :id and f.withdrawnAt is null and f.version = (
				select max(g.version) from StoredFile g where g.ownerType = f.ownerType and g.ownerId = f.ownerId
					and g.slot = f.slot and g.fileName = f.fileName)
			order by f.slot, f.fileName
			""")
	List<StoredFile> current(String type, String id);

	/**
	 * Off their owners' lists since before then: withdrawn, or replaced by a later
	 * version.
	 */
	@Query("""
			select f from StoredFile f where f.removedAt is null and (f.withdrawnAt < :before or exists (
				select 1 from StoredFile g where g.ownerType = f.ownerType and g.ownerId = f.ownerId
					and g.slot = f.slot and g.fileName = f.fileName and g.version > f.version and g.storedAt < :before))
			order by f.id
			""")
	List<StoredFile> offTheList(Instant before);

	/** The file, held until the transaction ends. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select f from StoredFile f where f.id = :id")
	StoredFile heldFor(UUID id);

}

package cn.denggao.document.domain;

import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
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

}

package cn.denggao.lifecycle.domain;

import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

/** The archive. */
interface ArchiveRecords extends JpaRepository<ArchiveRecord, String> {

	int countByProjectId(UUID projectId);

}

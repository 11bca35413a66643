package cn.denggao.construction.domain;

import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

/** The measures of all projects. */
interface LedgerItems extends JpaRepository<LedgerItem, UUID> {

	List<LedgerItem> findByProjectIdOrderByItemNo(UUID projectId);

	int countByProjectId(UUID projectId);

}

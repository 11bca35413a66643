package cn.denggao.approval.domain;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface TaskAgreements extends JpaRepository<TaskAgreement, UUID> {

	Optional<TaskAgreement> findFirstByProjectOrderByVersionNoDesc(UUID project);

	@Query("select a from TaskAgreement a where a.project = :project and a.status = 'IN_FORCE'")
	Optional<TaskAgreement> inForce(UUID project);

}

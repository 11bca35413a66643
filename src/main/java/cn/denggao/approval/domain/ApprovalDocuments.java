package cn.denggao.approval.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ApprovalDocuments extends JpaRepository<ApprovalDocument, UUID> {

	@Query("select d from ApprovalDocument d join d.projects p where p.project = :project order by d.issuedAt desc limit 1")
	Optional<ApprovalDocument> ofProject(UUID project);

	@Query("select d from ApprovalDocument d where d.round = :round and d.kind = 'APPROVAL' order by d.issuedAt desc limit 1")
	Optional<ApprovalDocument> mainOf(UUID round);

	@Query("select d.word from ApprovalDocument d where d.round = :round order by d.issuedAt desc limit 1")
	Optional<String> lastWord(UUID round);

	List<ApprovalDocument> findByRoundOrderByIssuedAt(UUID round);

}

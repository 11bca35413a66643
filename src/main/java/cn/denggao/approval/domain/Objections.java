package cn.denggao.approval.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface Objections extends JpaRepository<Objection, UUID> {

	List<Objection> findByProjectOrderByRaisedAt(UUID project);

	List<Objection> findByRoundOrderByRaisedAtDesc(UUID round);

	Optional<Objection> findByReceipt(String receipt);

}

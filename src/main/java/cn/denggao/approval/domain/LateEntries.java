package cn.denggao.approval.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import cn.denggao.approval.domain.LateEntry.Status;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface LateEntries extends JpaRepository<LateEntry, UUID> {

	boolean existsByRoundAndFreed(UUID round, UUID freed);

	List<LateEntry> findByRoundOrderByDueAtDesc(UUID round);

	Optional<LateEntry> findFirstByRoundAndEnteringOrderByDueAtDesc(UUID round, UUID entering);

	@Query("""
			select e.entering from LateEntry e where e.round = :round
			and e.status in ('DUE', 'CONFIRMED', 'IN_NOTICE', 'CLEARED')""")
	List<UUID> enteringIn(UUID round);

	/** Those that have a place by an entry of their own. */
	@Query("""
			select e.entering from LateEntry e where e.round = :round and e.noticeNeeded
			and e.status in ('CONFIRMED', 'IN_NOTICE', 'CLEARED')""")
	List<UUID> confirmedIn(UUID round);

	/** Those whose own notice, or own document, is the next step. */
	@Query("select e.entering from LateEntry e where e.round = :round and e.noticeNeeded and e.status = :status")
	List<UUID> waitingIn(UUID round, Status status);

	@Query("""
			select count(e) from LateEntry e where e.round = :round
			and e.status in ('DUE', 'CONFIRMED', 'IN_NOTICE', 'CLEARED')""")
	int open(UUID round);

}

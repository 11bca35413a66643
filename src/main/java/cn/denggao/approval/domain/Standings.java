package cn.denggao.approval.domain;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Standings extends JpaRepository<ProjectStanding, UUID> {

	List<ProjectStanding> findByRoundOrderByProject(UUID round);

	List<ProjectStanding> findByRoundAndStandingInOrderByProject(UUID round, Collection<Standing> standings);

	@Query("select count(s) from ProjectStanding s where s.round = :round and s.changed > 0")
	int told(UUID round);

	@Query("select count(s) from ProjectStanding s where s.round = :round and s.changed > 0 and s.seen = s.changed")
	int heard(UUID round);

	@Query("select s from ProjectStanding s where s.round = :round and s.seen < s.changed")
	List<ProjectStanding> notHeard(UUID round);

}

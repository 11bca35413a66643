package cn.denggao.planning.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** All coordination matters. */
interface Matters extends JpaRepository<Matter, UUID> {

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select m from Matter m where m.id = :id")
	Optional<Matter> lock(UUID id);

	/** Those an authority has recorded; open ones first, the earliest due first. */
	@Query("""
			select m from Matter m where m.authority = :authority
			order by case when m.status = cn.denggao.planning.domain.MatterStatus.CLOSED then 1 else 0 end, m.dueOn, m.id""")
	List<Matter> of(String authority);

	/** Those addressed to departments beside an authority, in the same order. */
	@Query("""
			select m from Matter m where m.authority = :authority and m.department in :departments
			order by case when m.status = cn.denggao.planning.domain.MatterStatus.CLOSED then 1 else 0 end, m.dueOn, m.id""")
	List<Matter> addressed(String authority, Collection<String> departments);

}

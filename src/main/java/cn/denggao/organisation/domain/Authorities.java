package cn.denggao.organisation.domain;

import java.util.List;
import java.util.Optional;

import cn.denggao.organisation.Level;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;

interface Authorities extends JpaRepository<Authority, String> {

	/** An authority and all above it, lowest first. */
	@NativeQuery("""
			with recursive chain as (
				select a.*, 0 as height from organisation_authority a where a.id = :id
				union all
				select a.*, chain.height + 1 from organisation_authority a join chain on a.id = chain.superior)
			select * from chain order by height
			""")
	List<Authority> chainFrom(String id);

	List<Authority> findByEndedOnIsNullOrderById();

	Optional<Authority> findByLevelAndEndedOnIsNull(Level level);

	/** One newcomer after the other: whoever comes second sees the first. */
	@Query(value = "select pg_advisory_xact_lock(hashtext('organisation.register'))::text", nativeQuery = true)
	String lock();

	/** Whether an authority or hospital that exists reports to this one. */
	@NativeQuery("""
			select exists (select from organisation_authority where superior = :id and ended_on is null)
				or exists (select from organisation_hospital where supervisor = :id and ended_on is null)
			""")
	boolean hasBelow(String id);

}

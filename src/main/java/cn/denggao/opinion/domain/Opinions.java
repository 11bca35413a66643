package cn.denggao.opinion.domain;

import java.util.List;
import java.util.UUID;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All opinions. */
interface Opinions extends JpaRepository<Opinion, UUID> {

	List<Opinion> findByProjectIdOrderByGivenAtDesc(UUID project);

	@Query("select distinct o.projectId from Opinion o where o.projectId is not null")
	List<UUID> projects();

	/**
	 * Of these projects, and of cases about none the ones given in this office; newest
	 * first.
	 * @param projects as PostgreSQL writes arrays
	 */
	@Query(nativeQuery = true, value = """
			select g.* from opinion_given g where g.project_id = any (cast(:projects as uuid[]))
			or g.project_id is null and g.office = :office order by g.given_at desc, g.id""", countQuery = """
			select count(*) from opinion_given g where g.project_id = any (cast(:projects as uuid[]))
			or g.project_id is null and g.office = :office""")
	Page<Opinion> newest(String projects, String office, Pageable page);

	/** Whether somebody disagreed while this task was open beside. */
	@Query(nativeQuery = true, value = """
			select exists (select from opinion_given where :task = any (beside) and decision = 'DISAGREED')""")
	boolean isOpposedBeside(String task);

}

package cn.denggao.opinion.domain;

import java.util.List;
import java.util.UUID;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All opinions. */
interface Opinions extends JpaRepository<Opinion, UUID> {

	String SEEN = """
			from opinion_given g left join application_project p on p.id = g.project_id
			where p.hospital_id = any (cast(:hospitals as text[])) and p.submitted_at is not null
			or g.project_id is null and g.office = :office""";

	List<Opinion> findByProjectIdOrderByGivenAtDesc(UUID project);

	/**
	 * Of submitted projects of these hospitals, and of cases about none the ones given in
	 * this office; newest first.
	 * @param hospitals as PostgreSQL writes arrays
	 */
	@Query(nativeQuery = true, value = "select g.* " + SEEN + " order by g.given_at desc, g.id",
			countQuery = "select count(*) " + SEEN)
	Page<Opinion> newest(String hospitals, String office, Pageable page);

	/** Whether somebody disagreed while this task was open beside. */
	@Query(nativeQuery = true, value = """
			select exists (select from opinion_given where :task = any (beside) and decision = 'DISAGREED')""")
	boolean isOpposedBeside(String task);

}

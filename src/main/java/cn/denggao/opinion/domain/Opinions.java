package cn.denggao.opinion.domain;

import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All opinions. */
interface Opinions extends JpaRepository<Opinion, UUID> {

	List<Opinion> findByProjectIdOrderByGivenAtDesc(UUID project);

	List<Opinion> findTop200ByOrderByGivenAtDesc();

	/** Whether somebody disagreed while this task was open beside. */
	@Query(nativeQuery = true, value = """
			select exists (select from opinion_given where :task = any (beside) and decision = 'DISAGREED')""")
	boolean isOpposedBeside(String task);

}

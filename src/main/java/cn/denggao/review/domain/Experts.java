package cn.denggao.review.domain;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The pool. */
interface Experts extends Repository<Expert, String> {

	Expert save(Expert expert);

	Optional<Expert> findById(String login);

	boolean existsByLogin(String login);

	List<Expert> findAllByLoginIn(Iterable<String> logins);

	@Query("select e from Expert e join e.specialties s where s = :specialty and e.senior and not e.suspended order by e.login")
	List<Expert> seniorsOf(String specialty);

}

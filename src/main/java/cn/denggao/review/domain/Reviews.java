package cn.denggao.review.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import cn.denggao.kernel.Refused;
import cn.denggao.review.PanelId;
import cn.denggao.review.ReviewId;
import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All reviews. */
interface Reviews extends Repository<Review, UUID> {

	Review save(Review review);

	Optional<Review> findById(UUID id);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select r from Review r where r.id = :id")
	Optional<Review> findLocked(UUID id);

	@Query("select r from Review r where r.panel = :panel")
	List<Review> ofPanel(UUID panel);

	@Query("select count(r) from Review r where r.status = 'SUBMITTED' and r.panel in (select p.id from Panel p where p.round = :round and p.purpose = 'APPLICATION' and p.status in ('RUNNING', 'SUMMED_UP'))")
	int countSubmitted(UUID round);

	@Query("select r.expert as login, count(r) as files from Review r where r.status in ('INVITED', 'CONFLICT_FREE', 'SUBMITTED') and r.panel in (select p.id from Panel p where p.round = :round) group by r.expert")
	List<Load> loads(UUID round);

	@Query("select p.project as project, count(r) as seats from Review r, Panel p where p.id = r.panel and p.round = :round and r.status in ('INVITED', 'CONFLICT_FREE') and r.dueAt < :now group by p.project")
	List<Overdue> overdue(UUID round, Instant now);

	default Review require(ReviewId id) {
		return findById(id.value()).orElseThrow(Refused::notFound);
	}

	/** Takes the row for update, after its panel's. */
	default Review lock(ReviewId id) {
		return findLocked(id.value()).orElseThrow(Refused::notFound);
	}

	default List<Review> valid(PanelId panel) {
		return ofPanel(panel.value()).stream().filter(Review::isValid).toList();
	}

	/** How many experts of a project's panel are late. */
	interface Overdue {

		UUID getProject();

		int getSeats();

	}

	/** How many files an expert has. */
	interface Load {

		String getLogin();

		long getFiles();

	}

}

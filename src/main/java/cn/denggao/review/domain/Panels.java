package cn.denggao.review.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import cn.denggao.application.ProjectId;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.RoundId;
import cn.denggao.review.PanelId;
import cn.denggao.review.PanelPurpose;
import cn.denggao.review.PanelStatus;
import cn.denggao.review.ReviewId;
import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All panels. */
interface Panels extends Repository<Panel, UUID> {

	Panel save(Panel panel);

	Optional<Panel> findById(UUID id);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select p from Panel p where p.id = :id")
	Optional<Panel> findLocked(UUID id);

	@Query("select r.panel from Review r where r.id = :review")
	Optional<UUID> findIdByReview(UUID review);

	@Query("select p.round from Panel p where p.id = :id")
	Optional<UUID> findRoundById(UUID id);

	@Query("select p.project from Panel p where p.id = :id")
	Optional<UUID> findProjectById(UUID id);

	@Query("select p.code from Panel p where p.id = :id")
	Optional<String> findCodeById(UUID id);

	@Query("select r.id as review, p.project as project from Review r, Panel p where r.panel = p.id and r.id in :reviews")
	List<Filed> filed(Collection<UUID> reviews);

	@Query("select p from Panel p where p.purpose = :purpose and p.project = :project order by p.attempt desc")
	List<Panel> ofProject(PanelPurpose purpose, UUID project);

	@Query("select p from Panel p where p.project = :project")
	List<Panel> ofProject(UUID project);

	@Query("select p from Panel p where p.round = :round and p.purpose = :purpose order by p.code")
	List<Panel> ofRound(UUID round, PanelPurpose purpose);

	@Query("select p from Panel p where (p.purpose <> 'APPLICATION' or p.attempt > 1) and p.status = :status order by p.code")
	List<Panel> singlesIn(PanelStatus status);

	@Query("select p from Panel p where (p.purpose <> 'APPLICATION' or p.attempt > 1) and p.round = :round")
	List<Panel> singlesOf(UUID round);

	@Query("select p from Panel p where p.status = 'RUNNING' order by p.id")
	List<Panel> running();

	/** Seats promised to experts who are not called yet. */
	@Query("select d.expert as login, count(d) as files from Panel p join p.drawn d where p.round = :round and d.reserve = false and d.status = 'WAITING' and p.status in ('DRAWN', 'CONFIRMED', 'RUNNING') group by d.expert")
	List<Reviews.Load> waitingLoads(UUID round);

	default Panel require(PanelId id) {
		return findById(id.value()).orElseThrow(Refused::notFound);
	}

	/** Read without the row, so that it can be locked afterwards. */
	default RoundId roundOf(PanelId id) {
		return findRoundById(id.value()).map(RoundId::new).orElseThrow(Refused::notFound);
	}

	default ProjectId projectOf(PanelId id) {
		return findProjectById(id.value()).map(ProjectId::new).orElseThrow(Refused::notFound);
	}

	default PanelId idOf(ReviewId review) {
		return findIdByReview(review.value()).map(PanelId::new).orElseThrow(Refused::notFound);
	}

	/** Takes the row for update, after the round's and the project's. */
	default Panel lock(PanelId id) {
		return findLocked(id.value()).orElseThrow(Refused::notFound);
	}

	/** Takes the row of the panel a review belongs to. */
	default Panel lockOf(ReviewId review) {
		return lock(idOf(review));
	}

	/** Which project a review is about. */
	interface Filed {

		UUID getReview();

		UUID getProject();

	}

}

package cn.denggao.application.domain;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectStatus;
import cn.denggao.kernel.Refused;
import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** All projects. */
public interface Projects extends JpaRepository<Project, UUID> {

	default Project require(ProjectId id) {
		return findById(id.value()).orElseThrow(Refused::notFound);
	}

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select p from Project p where p.id in ?1 order by p.id")
	List<Project> findAllLocked(Collection<UUID> ids);

	List<Project> findByRoundOrderByCode(UUID round);

	List<Project> findByRoundAndStatusInOrderByCode(UUID round, Collection<ProjectStatus> statuses);

	List<Project> findByHospitalInOrderByCodeDesc(Collection<String> hospitals);

	List<Project> findByHospitalInAndStatusInOrderByCodeDesc(Collection<String> hospitals,
			Collection<ProjectStatus> statuses);

	List<Project> findByStatusInOrderByCode(Collection<ProjectStatus> statuses);

	@Query("select cast(p.id as string) from Project p where p.round = ?1 and p.status in ?2 order by p.code")
	List<String> keys(UUID round, Collection<ProjectStatus> statuses);

	/**
	 * By a part of a number or title, taken literally, or by hospital.
	 * @param words in lower case
	 */
	@Query("""
			select cast(p.id as string) from Project p where locate(?1, lower(p.code)) > 0
			or locate(?1, lower(p.projectNumber)) > 0 or locate(?1, lower(p.title)) > 0 or p.hospital in ?2""")
	List<String> keysMatching(String words, Collection<String> hospitals);

	@Query("select count(p) from Project p where p.round = ?1")
	long countInRound(UUID round);

	List<Project> findByLeansOnInOrderByCode(Collection<UUID> grounds);

	/** Whether a hospital applies in this round for the specialty already. */
	@Query("""
			select count(p) > 0 from Project p where p.round = ?1 and p.hospital = ?2 and p.specialtyCode = ?3
			and p.status <> cn.denggao.application.ProjectStatus.WITHDRAWN""")
	boolean existsLive(UUID round, String hospital, String specialty);

}

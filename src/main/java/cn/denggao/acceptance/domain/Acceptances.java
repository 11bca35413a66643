package cn.denggao.acceptance.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import cn.denggao.acceptance.AcceptanceId;
import cn.denggao.application.ProjectId;
import cn.denggao.kernel.Refused;

import org.springframework.data.jpa.repository.JpaRepository;

/** All final acceptances. */
interface Acceptances extends JpaRepository<Acceptance, UUID> {

	List<Acceptance> findByProjectIdOrderByOpenedAt(UUID projectId);

	List<Acceptance> findByRoundId(UUID roundId);

	List<Acceptance> findByStatus(AcceptanceStatus status);

	default Acceptance require(AcceptanceId id) {
		return findById(id.value()).orElseThrow(Refused::notFound);
	}

	/** The newest one of a project. */
	default Optional<Acceptance> newest(ProjectId project) {
		var all = findByProjectIdOrderByOpenedAt(project.value());
		return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
	}

	/** The newest one of a project, if it is still under way. */
	default Acceptance requireOpen(ProjectId project) {
		return newest(project).filter(acceptance -> acceptance.status().isOpen()).orElseThrow(Refused::notFound);
	}

}

package cn.denggao.inspection.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import cn.denggao.application.ProjectId;
import cn.denggao.inspection.InspectionId;
import cn.denggao.kernel.Refused;

import org.springframework.data.jpa.repository.JpaRepository;

/** All mid-term inspections. */
interface Inspections extends JpaRepository<Inspection, UUID> {

	List<Inspection> findByProjectIdOrderByOpenedAt(UUID projectId);

	default Inspection require(InspectionId id) {
		return findById(id.value()).orElseThrow(Refused::notFound);
	}

	/** The newest one of a project. */
	default Optional<Inspection> newest(ProjectId project) {
		var all = findByProjectIdOrderByOpenedAt(project.value());
		return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
	}

	/** The newest one of a project, if it is still under way. */
	default Inspection requireOpen(ProjectId project) {
		return newest(project).filter(inspection -> inspection.status().isOpen()).orElseThrow(Refused::notFound);
	}

}

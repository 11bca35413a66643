package cn.denggao.application.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectLineage;
import cn.denggao.application.ProjectSummary;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads which project was promoted from which. */
@Service
@Transactional(readOnly = true)
class RecordedLineage implements ProjectLineage {

	private final Promotions promotions;

	private final ProjectDirectory projects;

	RecordedLineage(Promotions promotions, ProjectDirectory projects) {
		this.promotions = promotions;
		this.projects = projects;
	}

	@Override
	public Map<ProjectId, ProjectSummary> promotedFrom(Collection<ProjectId> ids) {
		var lower = promotions.from(ids);
		var known = projects.among(lower.values())
			.stream()
			.collect(Collectors.toMap(ProjectSummary::id, project -> project));
		var found = new HashMap<ProjectId, ProjectSummary>();
		lower.forEach((project, from) -> found.put(project, known.get(from)));
		return found;
	}

	@Override
	public List<ProjectSummary> promotedTo(ProjectId project) {
		return projects.among(promotions.to(project))
			.stream()
			.sorted(Comparator.comparing(ProjectSummary::code))
			.toList();
	}

}

package cn.denggao.construction.domain;

import cn.denggao.application.ProjectId;

import org.springframework.stereotype.Component;

/** Ends the change requests of a project that leaves. */
@Component
class MootingChanges {

	private final Changes changes;

	private final ChangeRequestProcess process;

	MootingChanges(Changes changes, ChangeRequestProcess process) {
		this.changes = changes;
		this.process = process;
	}

	void of(ProjectId project) {
		changes.findByProjectIdOrderByRequestedAt(project.value())
			.stream()
			.filter(Change::moot)
			.forEach(change -> process.moot(change.id()));
	}

}

package cn.denggao.application.domain;

import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectVisibility;
import cn.denggao.document.DocumentAccess;
import cn.denggao.document.DocumentSummary;
import cn.denggao.kernel.Actor;

import org.springframework.stereotype.Component;

/** Whoever sees the project reads its files. */
@Component
class ReadingApplicationFiles implements DocumentAccess {

	private final ProjectVisibility visibility;

	ReadingApplicationFiles(ProjectVisibility visibility) {
		this.visibility = visibility;
	}

	@Override
	public String ownerType() {
		return ApplicationFiles.OWNER;
	}

	@Override
	public boolean mayRead(Actor actor, DocumentSummary document) {
		return visibility.maySee(ProjectId.parse(document.owner().id()), actor);
	}

}

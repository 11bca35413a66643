package cn.denggao.application.domain.paper;

import java.util.List;

import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectPaper;
import cn.denggao.application.ProjectPapers;
import cn.denggao.application.ProjectVisibility;
import cn.denggao.document.DocumentAccess;
import cn.denggao.document.DocumentOwner;
import cn.denggao.document.DocumentSummary;
import cn.denggao.kernel.Actor;

import org.springframework.stereotype.Component;

/**
 * The papers, for whoever sees the project. They name hospital and people: no expert sees
 * them.
 */
@Component
class KeptPapers implements ProjectPapers, DocumentAccess {

	private static final String OWNER = "application-paper";

	private final PaperOrders orders;

	private final ProjectVisibility visibility;

	KeptPapers(PaperOrders orders, ProjectVisibility visibility) {
		this.orders = orders;
		this.visibility = visibility;
	}

	static DocumentOwner owner(ProjectId project) {
		return DocumentOwner.of(OWNER, project);
	}

	@Override
	public List<ProjectPaper> of(ProjectId project) {
		return orders.of(project);
	}

	@Override
	public String ownerType() {
		return OWNER;
	}

	@Override
	public boolean mayRead(Actor actor, DocumentSummary document) {
		return visibility.mayRead(ProjectId.parse(document.owner().id()), actor);
	}

}

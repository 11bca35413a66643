package cn.denggao.planning.domain;

import java.io.InputStream;
import java.util.List;
import java.util.UUID;

import cn.denggao.document.DocumentAccess;
import cn.denggao.document.DocumentId;
import cn.denggao.document.DocumentOwner;
import cn.denggao.document.DocumentSummary;
import cn.denggao.document.Documents;
import cn.denggao.document.StoringDocument;
import cn.denggao.kernel.Actor;
import cn.denggao.kernel.Refused;

import org.springframework.stereotype.Component;

/** Papers of hospitals' plans: who reads the plan reads them. */
@Component
class DevelopmentFiles implements DocumentAccess {

	/** What the documents and the audit trail call a hospital's plan. */
	static final String OWNER = "development";

	private static final String SLOT = "paper";

	private static final int MOST = 10;

	private final DevelopmentPlans plans;

	private final DevelopmentDesk desk;

	private final Documents documents;

	private final StoringDocument storing;

	DevelopmentFiles(DevelopmentPlans plans, DevelopmentDesk desk, Documents documents, StoringDocument storing) {
		this.plans = plans;
		this.desk = desk;
		this.documents = documents;
		this.storing = storing;
	}

	List<DocumentSummary> of(DevelopmentPlan plan) {
		return documents.of(owner(plan));
	}

	void attach(DevelopmentPlan plan, String name, InputStream content) {
		if (of(plan).stream().filter(file -> !file.fileName().equals(name)).count() >= MOST) {
			throw Refused.at("file", "planning.development.files-most", MOST);
		}
		storing.store(owner(plan), plan.hospital(), SLOT, name, content);
	}

	void detach(DevelopmentPlan plan, String document) {
		var id = DocumentId.parse(document);
		if (of(plan).stream().noneMatch(file -> file.id().equals(id))) {
			throw Refused.notFound();
		}
		documents.withdraw(id);
	}

	void detachAll(DevelopmentPlan plan) {
		of(plan).forEach(file -> documents.withdraw(file.id()));
	}

	@Override
	public String ownerType() {
		return OWNER;
	}

	@Override
	public boolean mayRead(Actor actor, DocumentSummary document) {
		return plans.findById(UUID.fromString(document.owner().id()))
			.filter(plan -> desk.mayRead(actor, plan))
			.filter(plan -> of(plan).stream().anyMatch(file -> file.id().equals(document.id())))
			.isPresent();
	}

	private static DocumentOwner owner(DevelopmentPlan plan) {
		return DocumentOwner.of(OWNER, plan.id());
	}

}

package cn.denggao.document.domain;

import java.io.InputStream;
import java.util.Map;

import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.document.DocumentAccess;
import cn.denggao.document.DocumentId;
import cn.denggao.document.DocumentSummary;
import cn.denggao.document.Documents;
import cn.denggao.identity.CurrentActor;
import cn.denggao.kernel.Actor;
import cn.denggao.kernel.Refused;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives a file to somebody whom its owner's feature lets read it; each reading is kept.
 */
@Service
@Transactional
public class HandingOutDocument {

	private final Documents documents;

	private final ObjectProvider<DocumentAccess> access;

	private final CurrentActor current;

	private final AuditTrail trail;

	HandingOutDocument(Documents documents, ObjectProvider<DocumentAccess> access, CurrentActor current,
			AuditTrail trail) {
		this.documents = documents;
		this.access = access;
		this.current = current;
		this.trail = trail;
	}

	/** The file, or not found if it is missing or not for this person. */
	public Handout handOut(DocumentId id) {
		var document = documents.require(id);
		if (!mayRead(current.get(), document)) {
			throw Refused.notFound();
		}
		trail.record("document.read", Subject.of("document", id), Map.of("sha256", document.sha256()));
		return new Handout(document, documents.open(id));
	}

	private boolean mayRead(Actor actor, DocumentSummary document) {
		return access.stream()
			.filter((feature) -> feature.ownerType().equals(document.owner().type()))
			.anyMatch((feature) -> feature.mayRead(actor, document));
	}

	/** A file with its bytes. */
	public record Handout(DocumentSummary document, InputStream content) {
	}

}

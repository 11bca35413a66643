package cn.denggao.application.domain;

import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectSummary;
import cn.denggao.application.domain.dossier.DossierForm;
import cn.denggao.application.domain.dossier.Snapshot;
import cn.denggao.document.DocumentId;
import cn.denggao.document.DocumentOwner;
import cn.denggao.document.DocumentSummary;
import cn.denggao.document.Documents;
import cn.denggao.document.StoringDocument;
import cn.denggao.kernel.Refused;

import org.springframework.stereotype.Component;

/** The files of an application. */
@Component
public class ApplicationFiles {

	static final String OWNER = "application";

	private final Documents documents;

	private final StoringDocument storing;

	ApplicationFiles(Documents documents, StoringDocument storing) {
		this.documents = documents;
		this.storing = storing;
	}

	public List<DocumentSummary> of(ProjectId project) {
		return documents.of(DocumentOwner.of(OWNER, project));
	}

	/** Kinds of which there is a file. */
	public Set<String> kinds(ProjectId project) {
		return of(project).stream().map(DocumentSummary::slot).collect(Collectors.toSet());
	}

	/** Counts against the hospital's allowance. */
	void add(ProjectSummary project, String kind, String fileName, InputStream content) {
		storing.store(DocumentOwner.of(OWNER, project.id()), project.hospital().value(), kind, fileName, content);
	}

	/** Any file that was ever part of an application. */
	public DocumentSummary require(String document) {
		return documents.require(DocumentId.parse(document));
	}

	/** Takes a file of this very project off its list; returns its kind. */
	String remove(ProjectId project, DocumentId document) {
		var file = documents.require(document);
		if (!file.owner().equals(DocumentOwner.of(OWNER, project))) {
			throw Refused.notFound();
		}
		documents.withdraw(document);
		return file.slot();
	}

	/** Files of kinds the form asks for; those of other kinds stay beside the dossier. */
	List<Snapshot.File> snapshot(ProjectId project, DossierForm form) {
		return of(project).stream().filter(file -> form.asksForFile(file.slot())).map(file -> {
			var kind = form.attachmentKind(file.slot());
			return new Snapshot.File(file.id().toString(), file.slot(), kind.label(), file.fileName(), file.size(),
					file.sha256(), kind.identifying());
		}).toList();
	}

}

package cn.denggao.application.domain;

import cn.denggao.application.ProjectId;
import cn.denggao.document.DocumentReferences;
import cn.denggao.document.DocumentSummary;

import org.springframework.stereotype.Component;

/** The files that a submission names: they stay, whatever becomes of the draft. */
@Component
class SubmittedFiles implements DocumentReferences {

	private final Submissions submissions;

	SubmittedFiles(Submissions submissions) {
		this.submissions = submissions;
	}

	@Override
	public String ownerType() {
		return ApplicationFiles.OWNER;
	}

	@Override
	public boolean refersTo(DocumentSummary document) {
		return submissions.name(ProjectId.parse(document.owner().id()), document.id().toString());
	}

}

package cn.denggao.modeling.domain;

import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks for approval of a draft as it is now; it stands still until somebody has decided.
 */
@Service
@Transactional
public class SubmittingDraft {

	private final Drafts drafts;

	private final Revisions revisions;

	private final DefinitionLibrary library;

	private final Submitting submitting;

	private final ModelingDesk desk;

	SubmittingDraft(Drafts drafts, Revisions revisions, DefinitionLibrary library, Submitting submitting,
			ModelingDesk desk) {
		this.drafts = drafts;
		this.revisions = revisions;
		this.library = library;
		this.submitting = submitting;
		this.desk = desk;
	}

	/** With the reason for which it is to be deployed; keeps a revision. */
	public UUID submit(UUID id, String reason) {
		var editor = desk.editor();
		var draft = drafts.lock(id);
		draft.submit();
		revisions.add(id, draft.content(), editor.login(), reason.strip(), desk.now());
		var what = new ReleasedFile(draft.name(), draft.file(), draft.title(), draft.content(), id,
				library.newestNumber(draft.name()), draft.basis());
		return submitting.submit(what, draft.editors(), reason);
	}

}

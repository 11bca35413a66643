package cn.denggao.modeling.domain;

import java.util.Map;
import java.util.UUID;

import cn.denggao.kernel.Refused;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody begins to change a definition; one draft of each is open at a time. */
@Service
@Transactional
public class BeginningDraft {

	private final Drafts drafts;

	private final DefinitionLibrary library;

	private final ModelingDesk desk;

	private final ModelingJournal journal;

	BeginningDraft(Drafts drafts, DefinitionLibrary library, ModelingDesk desk, ModelingJournal journal) {
		this.drafts = drafts;
		this.library = library;
		this.desk = desk;
		this.journal = journal;
	}

	/** From the newest version, or goes on with the draft that is open. */
	public UUID begin(DefinitionName name) {
		desk.editor();
		drafts.oneAtATime(name.toString());
		return drafts.findOpen(name.kind(), name.key())
			.map(Draft::id)
			.orElseGet(() -> begin(library.require(name), library.require(name)));
	}

	/** From an older version, as long as no draft is open. */
	public UUID begin(DefinitionName name, int version) {
		desk.editor();
		drafts.oneAtATime(name.toString());
		var from = library.require(name, version);
		if (drafts.findOpen(name.kind(), name.key()).isPresent()) {
			throw Refused.tooLate("modeling.draft.open-already");
		}
		return begin(from, library.require(name));
	}

	private UUID begin(DefinitionVersion from, DefinitionVersion live) {
		var draft = drafts.saveAndFlush(new Draft(from, library.content(from), live, desk.who().login(), desk.now()));
		journal.draft("draft-begun", draft, Map.of("from", from.version(), "newest", live.version()));
		return draft.id();
	}

}

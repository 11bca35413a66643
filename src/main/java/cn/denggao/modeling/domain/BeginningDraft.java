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

	private final KnownOwners owners;

	private final ModelingDesk desk;

	private final ModelingJournal journal;

	BeginningDraft(Drafts drafts, DefinitionLibrary library, KnownOwners owners, ModelingDesk desk,
			ModelingJournal journal) {
		this.drafts = drafts;
		this.library = library;
		this.owners = owners;
		this.desk = desk;
		this.journal = journal;
	}

	/** From the newest version, or goes on with the draft that is open. */
	public UUID begin(DefinitionName name) {
		desk.editor();
		drafts.oneAtATime(name.toString());
		return drafts.findOpen(name).map(Draft::id).orElseGet(() -> begin(name, library.forerunner(name)));
	}

	/**
	 * A definition of its own for a province or a programme, from what it has or from the
	 * shared one.
	 */
	public UUID beginFor(DefinitionName name, String owner) {
		desk.editor();
		owners.require(owner);
		return begin(name.of(owner));
	}

	/** From an older version, as long as no draft is open. */
	public UUID begin(DefinitionName name, int version) {
		desk.editor();
		drafts.oneAtATime(name.toString());
		var from = library.require(name, version);
		if (drafts.findOpen(name).isPresent()) {
			throw Refused.tooLate("modeling.draft.open-already");
		}
		return begin(name, from);
	}

	private UUID begin(DefinitionName name, DefinitionVersion from) {
		if (!name.isShared() && !name.kind().mayBeOwned()) {
			throw Refused.notFound();
		}
		int newest = library.newestNumber(name);
		var draft = drafts
			.saveAndFlush(new Draft(name, from, library.content(from), newest, desk.who().login(), desk.now()));
		journal.draft("draft-begun", draft, Map.of("from", from.version(), "newest", newest));
		return draft.id();
	}

}

package cn.denggao.modeling.domain;

import java.util.List;
import java.util.UUID;

import cn.denggao.identity.AccountDirectory;
import cn.denggao.kernel.Refused;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A draft with all that stands around it. */
@Service
@Transactional(readOnly = true)
public class ReadingDraft {

	private final Drafts drafts;

	private final Revisions revisions;

	private final Releases releases;

	private final DefinitionLibrary library;

	private final AccountDirectory accounts;

	private final ModelingDesk desk;

	ReadingDraft(Drafts drafts, Revisions revisions, Releases releases, DefinitionLibrary library,
			AccountDirectory accounts, ModelingDesk desk) {
		this.drafts = drafts;
		this.revisions = revisions;
		this.releases = releases;
		this.library = library;
		this.accounts = accounts;
		this.desk = desk;
	}

	public DraftSheet sheet(UUID id) {
		var actor = desk.reader();
		var draft = drafts.require(id);
		var live = library.newest(draft.name()).orElse(null);
		var release = releases.lastOfDraft(id);
		return new DraftSheet(id, draft.name(), draft.file(), draft.title(), draft.status(), draft.version(),
				draft.basis(), library.nextNumber(draft.name()), live,
				library.newest(draft.name().shared()).orElse(null), accounts.nameOf(draft.author()),
				release.map(ReleaseHead::approver).map(accounts::nameOf).orElse(null),
				release.map(ReleaseHead::id).orElse(null), draft.isEditable() && desk.isEditor(actor),
				draft.isOutdated(live), (draft.basis() > 0) ? null : library.modelOf(draft.name()).orElse(null),
				named(revisions.of(id)));
	}

	private List<Revision> named(List<Revision> revisions) {
		return revisions.stream()
			.map(one -> new Revision(one.number(), accounts.nameOf(one.author()), one.reason(), one.savedAt()))
			.toList();
	}

	/** What was kept last, and the version to be told when saving over it. */
	public Written content(UUID id) {
		desk.reader();
		var draft = drafts.require(id);
		return new Written(draft.content(), draft.version());
	}

	/** A state that was kept. */
	public byte[] revision(UUID id, int number) {
		desk.reader();
		return revisions.content(id, number).orElseThrow(Refused::notFound);
	}

	/** Content of a draft at a version of it. */
	public record Written(byte[] content, long version) {
	}

}

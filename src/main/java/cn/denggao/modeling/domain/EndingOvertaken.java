package cn.denggao.modeling.domain;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends what was submitted against a version that is the newest no longer: it could not be
 * deployed any more. Its draft can be changed again, and its author is told.
 */
@Service
@Transactional
public class EndingOvertaken {

	private final Releases releases;

	private final Drafts drafts;

	private final DefinitionLibrary library;

	private final ModelingJournal journal;

	private final ReleaseMail mail;

	EndingOvertaken(Releases releases, Drafts drafts, DefinitionLibrary library, ModelingJournal journal,
			ReleaseMail mail) {
		this.releases = releases;
		this.drafts = drafts;
		this.library = library;
		this.journal = journal;
		this.mail = mail;
	}

	/** Of every definition, e.g. when the program has brought newer versions along. */
	public void all() {
		releases.openNames()
			.stream()
			.map(open -> new DefinitionName(open.getKind(), open.getKey(),
					open.getOwner().isEmpty() ? null : open.getOwner()))
			.forEach(name -> of(name, library.newestNumber(name)));
	}

	/** Of one, whose newest version has this number. */
	void of(DefinitionName name, int newest) {
		for (var release : releases.lockOvertaken(name.kind(), name.key(), name.isShared() ? "" : name.owner(),
				newest)) {
			end(release, newest);
			mail.overtaken(release, newest);
		}
	}

	/** What an owner has of its own was given up: nothing else approved may undo that. */
	void givenUp(Release end) {
		var name = end.name();
		releases.lockOpen(name.kind(), name.key(), name.owner())
			.stream()
			.filter(open -> !open.id().equals(end.id()))
			.forEach(open -> {
				end(open, end.basis());
				mail.givenUp(open);
			});
	}

	private void end(Release release, int newest) {
		release.overtake();
		release.draft().map(drafts::lock).ifPresent(Draft::reopen);
		journal.overtaken(release, newest);
	}

}

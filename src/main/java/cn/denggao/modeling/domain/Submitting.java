package cn.denggao.modeling.domain;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

import cn.denggao.kernel.Actor;
import cn.denggao.kernel.Refused;

import org.springframework.stereotype.Component;

/** What every way of asking for approval has in common. */
@Component
class Submitting {

	private final Releases releases;

	private final DefinitionLibrary library;

	private final InspectingContent inspecting;

	private final ModelingDesk desk;

	private final ModelingJournal journal;

	private final ReleaseMail mail;

	Submitting(Releases releases, DefinitionLibrary library, InspectingContent inspecting, ModelingDesk desk,
			ModelingJournal journal, ReleaseMail mail) {
		this.releases = releases;
		this.library = library;
		this.inspecting = inspecting;
		this.desk = desk;
		this.journal = journal;
		this.mail = mail;
	}

	UUID submit(ReleasedFile what, Collection<String> authors, String reason) {
		if (!what.withdrawal()) {
			requireDifferent(what);
			inspecting.requireClean(what.name(), what.file(), what.content());
		}
		releases.findOpen(what.hash()).ifPresent(open -> {
			throw Refused.tooLate("modeling.release.submitted-before");
		});
		return register(what, desk.who(), authors, reason);
	}

	/** Puts on record that somebody wants this deployed. */
	UUID register(ReleasedFile what, Actor author, Collection<String> authors, String reason) {
		var release = releases.saveAndFlush(new Release(what, author.login(), authors, reason.strip(), desk.now()));
		journal.release("release-submitted", release, release.reason());
		mail.submitted(release);
		return release.id();
	}

	UUID submit(ReleasedFile what, String reason) {
		return submit(what, Set.of(), reason);
	}

	/** Neither what is live already, nor as somebody's own what all have. */
	private void requireDifferent(ReleasedFile what) {
		library.same(what.name(), what.content()).ifPresent(same -> {
			throw Refused.because(
					same.name().equals(what.name()) ? "modeling.release.same" : "modeling.release.same-as-shared",
					same.version());
		});
	}

}

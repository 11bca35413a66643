package cn.denggao.modeling.domain;

import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A second person approves or refuses what is to be deployed; its author may take it
 * back.
 */
@Service
@Transactional
public class DecidingRelease {

	private final Releases releases;

	private final Drafts drafts;

	private final InspectingContent inspecting;

	private final ModelingDesk desk;

	private final ModelingJournal journal;

	private final ReleaseMail mail;

	DecidingRelease(Releases releases, Drafts drafts, InspectingContent inspecting, ModelingDesk desk,
			ModelingJournal journal, ReleaseMail mail) {
		this.releases = releases;
		this.drafts = drafts;
		this.inspecting = inspecting;
		this.desk = desk;
		this.journal = journal;
		this.mail = mail;
	}

	/** Agrees that exactly this content is deployed, once. */
	public void approve(UUID id, String reason) {
		var actor = desk.reader();
		var release = releases.lock(id);
		release.approve(actor.login(), reason.strip(), desk.now());
		if (!release.isWithdrawal()) {
			inspecting.requireClean(release.name(), release.file(), release.content());
		}
		release.draft().map(drafts::lock).ifPresent(Draft::approve);
		journal.release("release-approved", release, reason.strip());
		mail.decided(release);
	}

	public void refuse(UUID id, String reason) {
		var actor = desk.reader();
		var release = releases.lock(id);
		release.refuse(actor.login(), reason.strip(), desk.now());
		release.draft().map(drafts::lock).ifPresent(Draft::reopen);
		journal.release("release-refused", release, reason.strip());
		mail.decided(release);
	}

	/** Whether it was approved already or not; the draft may be changed again. */
	public void withdraw(UUID id, String reason) {
		desk.editor();
		var release = releases.lock(id);
		release.withdraw();
		releases.saveAndFlush(release);
		release.draft().map(drafts::lock).ifPresent(Draft::reopen);
		journal.release("release-withdrawn", release, reason.strip());
	}

}

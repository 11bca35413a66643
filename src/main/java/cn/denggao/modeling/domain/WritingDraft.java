package cn.denggao.modeling.domain;

import java.util.Map;
import java.util.UUID;

import cn.denggao.kernel.Refused;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is drawn is kept on the server as it is drawn, and a state of it when asked for.
 */
@Service
@Transactional
public class WritingDraft {

	private final Drafts drafts;

	private final Revisions revisions;

	private final ModelingDesk desk;

	private final ModelingJournal journal;

	WritingDraft(Drafts drafts, Revisions revisions, ModelingDesk desk, ModelingJournal journal) {
		this.drafts = drafts;
		this.revisions = revisions;
		this.desk = desk;
		this.journal = journal;
	}

	/**
	 * Keeps the content over the version it was made from, and nobody else's.
	 * @param seen the draft's version when it was opened or saved last
	 * @return the version it has now
	 */
	public long write(UUID id, long seen, byte[] content) {
		var editor = desk.editor();
		var draft = drafts.lock(id);
		if (draft.write(seen, content, editor.login(), desk.now())) {
			journal.draft("draft-joined", draft, Map.of());
		}
		return drafts.saveAndFlush(draft).version();
	}

	/** Keeps the present state under a number, with a reason. */
	public int keep(UUID id, String reason) {
		var editor = desk.editor();
		var draft = drafts.lock(id);
		draft.requireEditable();
		int number = revisions.add(id, draft.content(), editor.login(), reason.strip(), desk.now());
		journal.draft("revision-kept", draft, Map.of("number", number, "reason", reason.strip()));
		return number;
	}

	/**
	 * Goes on from a state that was kept; the present one stays only if it was kept too.
	 */
	public void restore(UUID id, int number) {
		var editor = desk.editor();
		var draft = drafts.lock(id);
		var content = revisions.content(id, number).orElseThrow(Refused::notFound);
		draft.write(draft.version(), content, editor.login(), desk.now());
		journal.draft("revision-restored", draft, Map.of("number", number));
	}

	/** Gives it up; it stays on record. */
	public void discard(UUID id, String reason) {
		desk.editor();
		var draft = drafts.lock(id);
		draft.discard(desk.now());
		journal.draft("draft-discarded", draft, Map.of("reason", reason.strip()));
	}

}

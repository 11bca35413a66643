package cn.denggao.modeling.domain;

import java.util.Set;
import java.util.TreeSet;

import cn.denggao.engine.guard.ContentHash;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A good file came in past the portal and nobody has approved it: the wish is put on
 * record in a transaction of its own, because the deployment rolls back.
 */
@Service
@Transactional(propagation = Propagation.REQUIRES_NEW)
public class RegisteringPost {

	private static final int SHOWN = 8;

	private final Releases releases;

	private final Drafts drafts;

	private final DefinitionLibrary library;

	private final Submitting submitting;

	private final DecidingRelease deciding;

	private final PostReason reasons;

	private final ModelingDesk desk;

	RegisteringPost(Releases releases, Drafts drafts, DefinitionLibrary library, Submitting submitting,
			DecidingRelease deciding, PostReason reasons, ModelingDesk desk) {
		this.releases = releases;
		this.drafts = drafts;
		this.library = library;
		this.submitting = submitting;
		this.deciding = deciding;
		this.reasons = reasons;
		this.desk = desk;
	}

	/**
	 * @return what to tell whoever posted it
	 */
	public Answer register(String owner, String file, byte[] content) {
		if (!desk.isEditor(desk.who())) {
			return new Answer("engine.guard.not-approved", "");
		}
		var name = DefinitionName.ofFile(owner, file);
		var sha256 = ContentHash.of(owner, file, content);
		var shown = sha256.substring(0, SHOWN);
		var same = library.same(name, content);
		if (same.isPresent()) {
			return new Answer(same.get().name().equals(name) ? "modeling.post.same" : "modeling.post.same-as-shared",
					shown);
		}
		int basis = library.newestNumber(name);
		var open = releases.findOpen(sha256);
		if (open.filter(one -> one.basis() == basis).isPresent()) {
			return new Answer("modeling.post.waiting", shown);
		}
		open.ifPresent(one -> deciding.withdraw(one.id(), reasons.text()));
		submitting.register(posted(name, file, content, basis), desk.who(), authorsOf(name, sha256, content),
				reasons.text());
		return new Answer("modeling.post.registered", shown);
	}

	/** Whoever has written it stays its author, whoever posts it. */
	private Set<String> authorsOf(DefinitionName name, String sha256, byte[] content) {
		var authors = new TreeSet<>(releases.authorsOf(sha256));
		authors.addAll(drafts.editorsOf(name.kind().name(), name.key(), name.isShared() ? "" : name.owner(), content));
		return authors;
	}

	/** Whoever posts it does not say what it was made from: from what is in force. */
	private ReleasedFile posted(DefinitionName name, String file, byte[] content, int basis) {
		var replaced = library.newest(name).filter(own -> !own.withdrawn()).or(() -> library.newest(name.shared()));
		return new ReleasedFile(name, file, replaced.map(DefinitionVersion::title).orElse(name.key()), content, null,
				basis, replaced.map(DefinitionVersion::version).orElse(0));
	}

	/**
	 * A sentence.
	 *
	 * @param key of the message
	 * @param shown beginning of the content's hash, by which people find it again
	 */
	public record Answer(String key, String shown) {
	}

}
